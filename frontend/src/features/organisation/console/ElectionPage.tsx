import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { discardingElection, type ElectionView, election } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { electionTone } from '../model';
import { organisationPaths } from '../paths';
import { Candidates } from './Candidates';
import { CountForm } from './CountForm';
import { ElectionCount } from './ElectionCount';
import { ElectionForm } from './ElectionForm';
import { ElectionPapers } from './ElectionPapers';

const { fields } = messages;

function ElectionActs({ of }: { of: ElectionView }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [act, setAct] = useState<string>();
  const { mutate, error, isPending, reset } = useMutation(discardingElection);
  const close = () => {
    reset();
    setAct(undefined);
  };
  const discard = () =>
    mutate(
      { path: { id: of.id } },
      {
        onSuccess: () => {
          void message.success(messages.discarded);
          void navigate(organisationPaths.unit(of.unitId, 'terms'));
        },
      },
    );
  return (
    <>
      <ActionBar
        actions={of.allowedActions}
        labels={{
          EDIT: messages.edit,
          COUNT: of.count ? messages.recount : messages.count,
          DISCARD: messages.discard,
        }}
        main="COUNT"
        dangers={['DISCARD']}
        onAct={setAct}
      />
      {act === 'EDIT' && <ElectionForm election={of} onDone={close} onClose={close} />}
      {act === 'COUNT' && <CountForm election={of} onClose={close} />}
      <ConfirmDialog
        isOpen={act === 'DISCARD'}
        title={messages.discard}
        text={messages.discardHint}
        confirmLabel={messages.discard}
        isDanger
        submitError={error}
        isPending={isPending}
        onConfirm={discard}
        onCancel={close}
      />
    </>
  );
}

/** One election: its facts, who stands, the count, and what is printed of it. */
export default function ElectionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(election(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={data.title}
        tags={<StatusTag tone={electionTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
        note={data.unitName}
      />
      {data.hint && data.status === 'PREPARING' && (
        <Alert type="warning" showIcon style={{ marginBottom: 12 }} title={data.hint} />
      )}
      <Panel title={messages.title}>
        <Facts
          facts={[
            {
              name: fields.unit,
              value: <Link to={organisationPaths.unit(data.unitId, 'terms')}>{data.unitName}</Link>,
            },
            { name: fields.heldOn, value: <DateText value={data.heldOn} /> },
            { name: fields.place, value: data.place },
            { name: fields.eligible, value: messages.people(data.eligible) },
            { name: fields.position, value: data.positionTitle },
            { name: fields.seats, value: messages.persons(data.seats) },
          ]}
        />
        {data.allowedActions.length > 0 && <ElectionActs of={data} />}
      </Panel>
      <Candidates election={data} />
      <ElectionCount election={data} />
      <ElectionPapers election={data} />
    </>
  );
}
