import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DueTag } from '@/ui/DueTag';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { hardshipFile } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { daysTo, hardshipTone, hasBeenFiled, hasBeenSubmitted, isOnFile, stepsOf } from '../model';
import { assistancePaths } from '../paths';
import { FileHistory } from '../shared/FileHistory';
import { PrintForm } from '../shared/PrintForm';
import { ReviewNote } from '../shared/ReviewNote';
import { ConsentPanel } from './ConsentPanel';
import { EconomicCheckPanel } from './EconomicCheckPanel';
import { FamilyPanel } from './FamilyPanel';
import { FileActs } from './FileActs';
import { FileGrants } from './FileGrants';
import styles from './HardshipPage.module.css';
import { HelperPanel } from './HelperPanel';
import { MoneyPanel } from './MoneyPanel';
import { ProfilePanel } from './ProfilePanel';
import { VisitsPanel } from './VisitsPanel';

const { reviews } = careMessages;

export default function HardshipPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data, error, refetch } = useQuery(hardshipFile(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={`${messages.family(data.applicantName)} · ${messages.filePage}`}
        tags={
          <>
            <StatusTag tone={hardshipTone[data.status]}>{data.statusWords}</StatusTag>
            {data.categoryWords && <StatusTag>{data.categoryWords}</StatusTag>}
            {data.earlierFileId && <StatusTag tone="warn">{reviews.returned}</StatusTag>}
            <DueTag days={daysTo(data.dueOn)} />
          </>
        }
        note={`${data.unitName} · ${messages.applied(data.filledBy)}`}
        actions={data.noticeId && <Link to={assistancePaths.notice(data.noticeId)}>{messages.notice.open}</Link>}
      />
      <Panel>
        <StepBar steps={stepsOf(data.status)} />
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <div className={styles.columns}>
        <div>
          <FamilyPanel file={data} />
          <ProfilePanel file={data} />
          <MoneyPanel file={data} />
          <VisitsPanel file={data} />
          {may('hardship.handle') && hasBeenSubmitted(data.status) && <EconomicCheckPanel file={data} />}
          <ConsentPanel fileId={id} />
          {hasBeenFiled(data.status) && may('hardship.handle') && <HelperPanel file={data} />}
          {isOnFile(data.status) && may('grant.read') && <FileGrants file={data} />}
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <p>{messages.plain[data.status]}</p>
            <ReviewNote file={data} />
            <FileActs file={data} />
            <PrintForm of="file" id={id} />
            <PrintForm of="national" id={id} />
          </Panel>
          <FileHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
