import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { answering, type ChangeDetails, changeCase, type Decision } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { changeTone } from '../model';
import { CasePapers, type SubmittedPaper } from './CasePapers';
import { ChangeContent } from './ChangeContent';

/** The copy that a union submitted: fixed when it was sent, whatever has happened there since. */
interface Snapshot {
  basisDocument: string;
  reason?: string;
  details?: ChangeDetails;
  /** Absent in copies from before papers went along. */
  papers?: SubmittedPaper[];
}

export default function CasePage() {
  const { id = '' } = useParams();
  const { message } = App.useApp();
  const may = useMay();
  const [decision, setDecision] = useState<Decision>();
  const { data, error, refetch } = useQuery(changeCase(id));
  const answer = useMutation(answering);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { basisDocument, reason = '', details = {}, papers = [] } = data.snapshot as unknown as Snapshot;
  const why = may.whyNot('unit.approve');
  const actions = (['APPROVE', 'RETURN', 'REJECT'] as const).map((action) => ({
    action,
    allowed: !why,
    ...(why ? { reason: why } : {}),
  }));
  const close = () => {
    answer.reset();
    setDecision(undefined);
  };
  const label = decision ? (messages.changeActions[decision] ?? decision) : '';
  const confirm = (opinion: string) =>
    decision &&
    answer.mutate(
      { path: { id }, body: { decision, ...(opinion ? { opinion } : {}) } },
      {
        onSuccess: () => {
          void message.success(messages.decided(label));
          close();
        },
      },
    );
  return (
    <>
      <PageHeader
        title={`${messages.changeKinds[data.kind]} · ${data.unitName}`}
        tags={
          <StatusTag tone={changeTone[data.status] ?? 'plain'}>
            {messages.changeStatuses[data.status] ?? data.status}
          </StatusTag>
        }
      />
      <ChangeContent
        kind={data.kind}
        effectiveOn={data.effectiveOn}
        basisDocument={basisDocument}
        reason={reason}
        details={details}
      />
      <CasePapers papers={papers} />
      <Panel title={messages.decisionTitle} extra={messages.digestHint}>
        <Facts
          facts={[
            { name: messages.submittedAt, value: <DateText value={data.submittedAt} withTime /> },
            { name: messages.decidedAt, value: <DateText value={data.decidedAt} withTime /> },
            { name: messages.opinion, value: data.opinion },
            { name: messages.digest, value: data.digest },
          ]}
        />
        {data.status === 'SUBMITTED' && (
          <ActionBar
            actions={actions}
            labels={messages.changeActions}
            main="APPROVE"
            dangers={['REJECT']}
            onAct={(action) => setDecision(action as Decision)}
          />
        )}
      </Panel>
      <ConfirmDialog
        isOpen={decision !== undefined}
        title={label}
        confirmLabel={label}
        reasonLabel={messages.opinion}
        reason={decision === 'APPROVE' ? 'optional' : 'required'}
        submitError={answer.error}
        isPending={answer.isPending}
        onConfirm={confirm}
        onCancel={close}
      />
    </>
  );
}
