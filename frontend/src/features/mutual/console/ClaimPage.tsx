import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { claim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { claimSteps, claimTone } from '../claims/model';
import { ClaimContent } from '../shared/ClaimContent';
import { amountOf, ClaimFacts, ClaimReason } from '../shared/ClaimFacts';
import { ClaimHistory } from '../shared/ClaimHistory';
import { ClaimActs } from './ClaimActs';
import styles from './Mutual.module.css';

/** One claim: where it stands, what may be done, what it says to its reviewer. */
export default function ClaimPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(claim(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const amount = amountOf(data);
  return (
    <>
      <PageHeader
        title={messages.heading(data.memberName)}
        tags={
          <>
            <StatusTag tone={claimTone[data.status]}>{data.statusWords}</StatusTag>
            {amount && <StatusTag>{amount}</StatusTag>}
          </>
        }
        note={`${data.periodName} · ${data.unionName}`}
      />
      <Panel>
        <StepBar steps={claimSteps(data.status)} />
        <ClaimReason claim={data} />
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.facts}>
            <ClaimFacts claim={data} />
          </Panel>
          {!data.over && <ClaimContent key={data.version} claim={data} />}
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <p>{data.plain}</p>
            <ClaimActs claim={data} />
          </Panel>
          <ClaimHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
