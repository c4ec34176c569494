import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { legalAid } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { legalAidSteps, legalAidTone } from '../legalaid/model';
import { rightsPaths } from '../paths';
import { CaseHistory } from '../shared/CaseHistory';
import { LegalAidFacts, LegalAidResult, LegalAidWork } from '../shared/LegalAidFacts';
import styles from './Columns.module.css';
import { LegalAidActs } from './LegalAidActs';

export default function LegalAidPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(legalAid(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={`${data.applicant} · ${data.kindWords}`}
        tags={
          <>
            <StatusTag tone={legalAidTone[data.status]}>{data.statusWords}</StatusTag>
            {data.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
            {data.escalated && <StatusTag tone="bad">{messages.escalated}</StatusTag>}
            {data.privacy === 'CHAIR' && <StatusTag tone="warn">{messages.chairOnly}</StatusTag>}
          </>
        }
        {...(data.unitName ? { note: data.unitName } : {})}
        actions={<Link to={rightsPaths.legalAids}>{messages.toList}</Link>}
      />
      <Panel>
        <StepBar steps={legalAidSteps(data.status)} />
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.request}>
            <LegalAidFacts of={data} />
          </Panel>
          <LegalAidWork of={data} />
          <LegalAidResult of={data} />
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <p>{messages.plain[data.status]}</p>
            <LegalAidActs of={data} />
          </Panel>
          <CaseHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
