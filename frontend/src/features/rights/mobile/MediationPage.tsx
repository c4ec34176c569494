import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Mediation, mediation, silent } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { mediationTone } from '../mediations/model';
import { CaseHistory } from '../shared/CaseHistory';
import { Agreement, Clocks, DisputeFacts } from '../shared/MediationFacts';

type OwnAct = 'SIGN' | 'WITHDRAW';

/** The claimant's own acts; everything else is done at a desk. */
function OwnStep({ of, action, onClose }: { of: Mediation; action: OwnAct; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(silent[action]);
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words="none"
      isPending={isPending}
      error={error}
      onTake={() => mutate({ path: { id: of.id }, ifMatch: of.version }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

export default function MediationPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<OwnAct>();
  const sheet = useSheet('step');
  const { data, error, refetch } = useQuery(mediation(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={data.kindWords}
          tags={<StatusTag tone={mediationTone[data.status]}>{data.statusWords}</StatusTag>}
        />
        <p>{messages.plain[data.status]}</p>
        {data.overdue && <p>{messages.overdue}</p>}
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <Agreement of={data} />
      {data.mine && data.allowedActions.length > 0 && (
        <Panel>
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main="SIGN"
            onAct={(act) => {
              setAction(act as OwnAct);
              void sheet.open();
            }}
          />
        </Panel>
      )}
      <Panel title={messages.clocks}>
        <Clocks of={data} />
      </Panel>
      <Panel title={messages.dispute}>
        <DisputeFacts of={data} />
      </Panel>
      <CaseHistory timeline={data.timeline} />
      {action && sheet.isOpen && <OwnStep key={action} of={data} action={action} onClose={sheet.close} />}
    </>
  );
}
