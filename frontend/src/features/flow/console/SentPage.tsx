import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { sentCase, withdrawing } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { caseTone, kindOf } from '../model';
import { CopyPanel } from '../shared/CopyPanel';
import { ResultFacts } from '../shared/ResultFacts';

export default function SentPage() {
  const { id = '' } = useParams();
  const { message } = App.useApp();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const { data, error, refetch } = useQuery(sentCase(id));
  const withdraw = useMutation(withdrawing);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const label = messages.actions.WITHDRAW ?? '';
  const onSuccess = () => {
    void message.success(messages.decided(label));
    setIsWithdrawing(false);
  };
  return (
    <>
      <PageHeader
        title={data.title}
        tags={<StatusTag tone={caseTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
        note={`${kindOf(data.flow)} · ${messages.fields.to} ${data.toName}`}
      />
      <CopyPanel snapshot={data.snapshot} digest={data.digest} />
      <Panel title={messages.result}>
        {data.status === 'SUBMITTED' && <p>{messages.waiting}</p>}
        <ResultFacts {...data} />
        {data.allowedActions.length > 0 && (
          <ActionBar actions={data.allowedActions} labels={messages.actions} onAct={() => setIsWithdrawing(true)} />
        )}
      </Panel>
      <ConfirmDialog
        isOpen={isWithdrawing}
        title={label}
        text={<p>{messages.explain.WITHDRAW}</p>}
        confirmLabel={label}
        submitError={withdraw.error}
        isPending={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ path: { id } }, { onSuccess })}
        onCancel={() => setIsWithdrawing(false)}
      />
    </>
  );
}
