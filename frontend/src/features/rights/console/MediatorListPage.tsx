import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { appointing, ending, type Mediator, mediators } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { rightsPaths } from '../paths';

const { fields } = messages;

function Appoint({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(appointing);
  return (
    <DrawerForm<{ personId: string; homeUnitId: string; field: string }>
      isOpen
      title={messages.appoint}
      initialValues={{}}
      submitLabel={messages.appoint}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="personId" label={fields.name} rules={required(fields.name)}>
        <PersonPicker />
      </Form.Item>
      <Form.Item name="homeUnitId" label={fields.homeUnit} rules={required(fields.homeUnit)}>
        <UnitPicker own />
      </Form.Item>
      <Form.Item name="field" label={fields.field} rules={required(fields.field)}>
        <Input maxLength={60} />
      </Form.Item>
    </DrawerForm>
  );
}

function End({ of, onClose }: { of: Mediator; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(ending);
  return (
    <ConfirmDialog
      isOpen
      title={messages.end}
      text={<p>{messages.endText(of.personName)}</p>}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id } }, { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}

/** The mediators of the union, with the unit that keeps each from some cases. */
export default function MediatorListPage() {
  const may = useMay();
  const [isAppointing, setIsAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Mediator>();
  const { data, error, refetch } = useQuery(mediators());
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const mayAppoint = may('mediator.appoint');
  return (
    <>
      <PageHeader
        title={messages.mediatorsTitle}
        actions={
          <>
            {mayAppoint && (
              <Button look="act" onClick={() => setIsAppointing(true)}>
                {messages.appoint}
              </Button>
            )}{' '}
            <Link to={rightsPaths.mediations}>{messages.toList}</Link>
          </>
        }
      />
      <Panel>
        <SimpleTable
          caption={messages.mediatorsTitle}
          head={[fields.name, fields.homeUnit, fields.field, fields.appointedOn, fields.endedOn, '']}
          rows={data.map((each) => ({
            key: each.id,
            cells: [
              each.personName,
              each.unitName,
              each.field,
              each.appointedOn,
              each.endedOn ?? '',
              mayAppoint && !each.endedOn && (
                <Button key="end" onClick={() => setLeaving(each)}>
                  {messages.end}
                </Button>
              ),
            ],
          }))}
          empty={messages.noMediators}
        />
      </Panel>
      {isAppointing && <Appoint onClose={() => setIsAppointing(false)} />}
      {leaving && <End of={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
