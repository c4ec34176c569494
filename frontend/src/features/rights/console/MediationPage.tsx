import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { mediation } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { mediationSteps, mediationTone } from '../mediations/model';
import { rightsPaths } from '../paths';
import { CaseHistory } from '../shared/CaseHistory';
import { Agreement, Clocks, DisputeFacts } from '../shared/MediationFacts';
import styles from './Columns.module.css';
import { MediationActs } from './MediationActs';
import { Sessions } from './Sessions';
import { Unsealing } from './Unsealing';

export default function MediationPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(mediation(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={`${data.claimant} · ${data.kindWords}`}
        tags={
          <>
            <StatusTag tone={mediationTone[data.status]}>{data.statusWords}</StatusTag>
            {data.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
          </>
        }
        {...(data.unitName ? { note: data.unitName } : {})}
        actions={<Link to={rightsPaths.mediations}>{messages.toList}</Link>}
      />
      <Panel>
        <StepBar steps={mediationSteps(data.status)} />
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.dispute}>
            <DisputeFacts of={data} />
          </Panel>
          <Agreement of={data} />
          {data.mediatedByMe && <Sessions of={data} />}
          {data.status === 'SEALED' && <Unsealing id={id} />}
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <p>{messages.plain[data.status]}</p>
            <MediationActs of={data} />
          </Panel>
          <Panel title={messages.clocks}>
            <Clocks of={data} />
          </Panel>
          <CaseHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
