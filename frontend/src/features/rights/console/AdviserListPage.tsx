import { useMutation, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type Adviser, advisers, ending, renewing } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { contractState } from '../legalaid/model';
import { rightsPaths } from '../paths';
import styles from '../shared/Rights.module.css';
import { DutyRoster } from './DutyRoster';
import { EngageAdviser } from './EngageAdviser';

const { fields } = messages;

interface ActProps {
  of: Adviser;
  onClose: () => void;
}

function Renew({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(renewing);
  return (
    <DrawerForm<{ contractUntil: string }>
      isOpen
      title={messages.renew}
      initialValues={{}}
      submitLabel={messages.renew}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.renewText(of.name, of.contractUntil)}</p>
      <Form.Item name="contractUntil" label={fields.contractUntil} rules={required(fields.contractUntil)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}

function End({ of, onClose }: ActProps) {
  const { mutate, error, isPending } = useMutation(ending);
  return (
    <ConfirmDialog
      isOpen
      title={messages.end}
      text={<p>{messages.endText(of.name)}</p>}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id } }, { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}

function Two({ above, below }: { above: string; below: string }) {
  return (
    <>
      {above}
      <br />
      <small>{below}</small>
    </>
  );
}

function State({ of }: { of: Adviser }) {
  const { label, tone } = contractState(of, new Date());
  return <StatusTag tone={tone}>{label}</StatusTag>;
}

/** The lawyers and advisers of the union, whose contract ends soonest at the top, and when they are there. */
export default function AdviserListPage() {
  const may = useMay();
  const [act, setAct] = useState<{ kind: 'engage' } | { kind: 'renew' | 'end'; of: Adviser }>();
  const { data, error, refetch } = useQuery(advisers);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const mayEngage = may('adviser.engage');
  const close = () => setAct(undefined);
  return (
    <>
      <PageHeader
        title={messages.advisersTitle}
        actions={
          <>
            {mayEngage && (
              <Button look="act" onClick={() => setAct({ kind: 'engage' })}>
                {messages.engage}
              </Button>
            )}{' '}
            <Link to={rightsPaths.legalAids}>{messages.toList}</Link>
          </>
        }
      />
      <Panel>
        <SimpleTable
          caption={messages.advisersTitle}
          head={[
            fields.name,
            fields.firm,
            fields.field,
            fields.officeContact,
            fields.contractUntil,
            fields.openCases,
            fields.state,
            '',
          ]}
          numeric={[5]}
          rows={data.map((each) => ({
            key: each.id,
            cells: [
              <Two key="name" above={each.name} below={each.kindWords} />,
              <Two key="firm" above={each.firm} below={each.licenceNumber} />,
              each.field,
              each.contact,
              <span key="until" className={styles.whole}>
                {each.contractUntil}
              </span>,
              each.openCases,
              <State key="state" of={each} />,
              mayEngage && !each.endedOn && (
                <span key="acts" className={styles.whole}>
                  <Button onClick={() => setAct({ kind: 'renew', of: each })}>{messages.renew}</Button>{' '}
                  <Button onClick={() => setAct({ kind: 'end', of: each })}>{messages.end}</Button>
                </span>
              ),
            ],
          }))}
          empty={messages.noAdvisers}
        />
      </Panel>
      <DutyRoster advisers={data} mayPlan={mayEngage} />
      {act?.kind === 'engage' && <EngageAdviser onClose={close} />}
      {act?.kind === 'renew' && <Renew of={act.of} onClose={close} />}
      {act?.kind === 'end' && <End of={act.of} onClose={close} />}
    </>
  );
}
