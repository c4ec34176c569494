import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { concern } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { concernSteps, concernTone } from '../concerns/model';
import { rightsPaths } from '../paths';
import { CaseHistory } from '../shared/CaseHistory';
import { ConcernAnswer, ConcernFacts } from '../shared/ConcernFacts';
import styles from './Columns.module.css';
import { ConcernActs } from './ConcernActs';

export default function ConcernPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(concern(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={data.title}
        tags={
          <>
            <StatusTag tone={concernTone[data.status]}>{data.statusWords}</StatusTag>
            {data.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
            {data.escalated && <StatusTag tone="bad">{messages.escalated}</StatusTag>}
            {data.reopened && <StatusTag tone="warn">{messages.reopened}</StatusTag>}
          </>
        }
        note={data.kindWords}
        actions={<Link to={rightsPaths.concerns}>{messages.toList}</Link>}
      />
      <Panel>
        <StepBar steps={concernSteps(data.status)} />
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.fields.statement}>
            <ConcernFacts of={data} />
          </Panel>
          <ConcernAnswer of={data} />
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <p>{messages.plain[data.status]}</p>
            <ConcernActs concern={data} />
          </Panel>
          <CaseHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
