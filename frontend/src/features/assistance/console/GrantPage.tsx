import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { grant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantSteps, grantTone, stillNeeded } from '../grants/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import { Calculation } from '../shared/Calculation';
import { FileHistory } from '../shared/FileHistory';
import { GrantFacts, GrantMoney } from '../shared/GrantFacts';
import { PrintForm } from '../shared/PrintForm';
import { GrantActs } from './GrantActs';
import styles from './HardshipPage.module.css';

export default function GrantPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(grant(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const needed = stillNeeded(data);
  return (
    <>
      <PageHeader
        title={messages.heading(data.applicantName, data.purposeWords)}
        tags={
          <>
            <StatusTag tone={grantTone[data.status]}>{data.statusWords}</StatusTag>
            <StatusTag>{formatFen(data.amount)}</StatusTag>
          </>
        }
        note={data.unitName}
        actions={<Link to={assistancePaths.file(data.fileId)}>{assistanceMessages.filePage}</Link>}
      />
      <Panel>
        <StepBar steps={grantSteps(data)} />
        {data.reason && (
          <p>
            <b>{assistanceMessages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.grantPage}>
            <GrantFacts grant={data} />
          </Panel>
          {data.calculation.length > 0 && (
            <Panel title={messages.calculation}>
              <Calculation lines={data.calculation} />
            </Panel>
          )}
          <Panel title={messages.money}>
            <GrantMoney {...(data.money ? { money: data.money } : {})} />
          </Panel>
        </div>
        <div>
          <Panel title={assistanceMessages.nowTitle}>
            <p>{messages.plain[data.status]}</p>
            {needed && <p>{needed}</p>}
            <GrantActs grant={data} />
            <PrintForm of="grant" id={id} />
          </Panel>
          <FileHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
