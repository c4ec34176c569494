import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { period } from '../api';
import { benefitMessages } from '../benefit/messages.zh-CN';
import { mutualMessages as messages } from '../messages.zh-CN';
import { periodTone } from '../model';
import { mutualPaths } from '../paths';
import { PeriodFacts } from '../shared/PeriodFacts';
import styles from './Mutual.module.css';

/** What a member wants to know of a period: how long it covers, what it gives. */
export default function PeriodPage() {
  const { id = '' } = useParams();
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
        <p>{messages.plain[data.status]}</p>
        <PeriodFacts period={data} />
        <Link to={mutualPaths.estimate(id)}>{benefitMessages.open}</Link>
      </Panel>
      <Panel title={messages.rules}>
        <p>{messages.rulesNote}</p>
        <ul className={styles.rules}>
          {data.parameters.map(({ code, name, figure, source }) => (
            <li key={code}>
              <span>{name}</span> <b>{figure}</b>
              <small>{source}</small>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
