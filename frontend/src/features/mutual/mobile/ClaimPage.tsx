import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { claim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { claimTone, mainAct } from '../claims/model';
import { mutualPaths } from '../paths';
import { ClaimContent } from '../shared/ClaimContent';
import { amountOf, ClaimFacts, ClaimReason } from '../shared/ClaimFacts';
import { ClaimHistory } from '../shared/ClaimHistory';
import { ClaimStep } from './ClaimStep';

/** What a member and his branch want to know: how far, how much, and why not. */
export default function ClaimPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<string>();
  const sheet = useSheet('step');
  const { data, error, refetch } = useQuery(claim(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const isEditable = data.mine && !data.over && (data.status === 'DRAFT' || data.status === 'MORE_INFO');
  // An amount of an appeal is typed on the desk; who was paid in full has nothing to appeal against.
  const actions = data.allowedActions.filter(
    ({ action: act, allowed }) => act !== 'CHANGE' && (act !== 'APPEAL' || allowed),
  );
  const amount = amountOf(data);
  return (
    <>
      <Panel>
        <PageHeader
          title={messages.heading(data.memberName)}
          tags={<StatusTag tone={claimTone[data.status]}>{data.statusWords}</StatusTag>}
          {...(amount ? { note: amount } : {})}
        />
        <p>{data.plain}</p>
        <ClaimReason claim={data} />
        {isEditable && <Link to={mutualPaths.editClaim(id)}>{messages.edit}</Link>}
      </Panel>
      {actions.length > 0 && (
        <Panel>
          <ActionBar
            actions={actions}
            labels={messages.actions}
            main={mainAct(data.status)}
            dangers={['WITHDRAW']}
            onAct={(act) => {
              setAction(act);
              void sheet.open();
            }}
          />
        </Panel>
      )}
      {!data.over && <ClaimContent key={data.version} claim={data} />}
      <Panel title={messages.facts}>
        <ClaimFacts claim={data} />
      </Panel>
      <ClaimHistory timeline={data.timeline} />
      {action && sheet.isOpen && <ClaimStep key={action} claim={data} action={action} onClose={sheet.close} />}
    </>
  );
}
