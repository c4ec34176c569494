import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { dateOf, daysBetween } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type FindingAction, finding, moving } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';
import { findingTone } from './FindingTable';

export default function FindingPage() {
  const { id = '' } = useParams();
  const { message } = App.useApp();
  const [action, setAction] = useState<string>();
  const { data, error, refetch } = useQuery(finding(id));
  const move = useMutation(moving);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const label = messages.actions[action ?? ''] ?? '';
  const close = () => {
    move.reset();
    setAction(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.done(label));
    close();
  };
  return (
    <>
      <PageHeader
        title={data.title}
        tags={
          <>
            <StatusTag tone={findingTone[data.status]}>{data.statusWords}</StatusTag>
            {data.dueOn && <DueTag days={daysBetween(dateOf(new Date()), data.dueOn)} />}
          </>
        }
        actions={<Link to={`/inspection/samples/${data.sampleId}`}>{messages.back}</Link>}
      />
      <Panel>
        <Facts
          facts={[
            { name: messages.object, value: data.objectLabel },
            { name: messages.raisedBy, value: data.raisedBy },
            { name: messages.due, value: data.dueOn ?? '' },
            { name: messages.text, value: data.text },
          ]}
        />
      </Panel>
      <Panel title={messages.now}>
        <p>{messages.plain[data.status]}</p>
        <ActionBar actions={data.allowedActions} labels={messages.actions} dangers={['REOPEN']} onAct={setAction} />
      </Panel>
      <Panel title={messages.steps}>
        <SimpleTable
          caption={messages.stepTable}
          head={messages.stepHead}
          empty={messages.noSteps}
          rows={data.timeline.map(({ at, by, post, words, opinion }) => ({
            key: at,
            cells: [<DateText key="at" value={at} withTime />, `${by}（${post}）`, words, opinion ?? ''],
          }))}
        />
      </Panel>
      <ConfirmDialog
        isOpen={action !== undefined}
        title={label}
        confirmLabel={label}
        isDanger={action === 'REOPEN'}
        reason="required"
        reasonLabel={messages.opinion}
        submitError={move.error}
        isPending={move.isPending}
        onConfirm={(opinion) =>
          move.mutate({ path: { id }, body: { action: action as FindingAction, opinion } }, { onSuccess })
        }
        onCancel={close}
      />
    </>
  );
}
