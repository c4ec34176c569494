import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { period } from '../api';
import { benefitMessages } from '../benefit/messages.zh-CN';
import { claimMessages } from '../claims/messages.zh-CN';
import { mutualMessages as messages } from '../messages.zh-CN';
import { periodTone, plainOf } from '../model';
import { mutualPaths } from '../paths';
import { PeriodFacts } from '../shared/PeriodFacts';
import styles from './Mutual.module.css';
import { RuleList } from './RuleList';

const takesClaims = ['EFFECTIVE', 'CLAIM_TAIL'];

/** What a member wants to know of a period: how long it covers, what it gives. */
export default function PeriodPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data, error, refetch } = useQuery(period(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={data.plan.name}
          tags={<StatusTag tone={periodTone[data.status]}>{data.statusWords}</StatusTag>}
        />
        <p>{plainOf(data)}</p>
        <PeriodFacts period={data} />
        <div className={styles.links}>
          <Link to={mutualPaths.estimate(id)}>{benefitMessages.open}</Link>
          {takesClaims.includes(data.status) && may('mutual.claim') && (
            <Link to={mutualPaths.newClaim(id)}>{claimMessages.file}</Link>
          )}
        </div>
      </Panel>
      <Panel title={messages.rules}>
        <p>{messages.rulesNote}</p>
        <RuleList rules={data.parameters} />
      </Panel>
    </>
  );
}
