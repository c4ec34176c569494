import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { download } from '@/api/download';
import { type Problem, problemOf } from '@/api/problems';
import { dateOf } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { batchSteps, batchTone, stepOf } from '../model';
import { fundPaths } from '../paths';
import { type Batch, bankFile, batch, items, moving } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import { BatchItems } from './BatchItems';
import { BatchMoveDialog } from './BatchMoveDialog';
import { BatchSums } from './BatchSums';
import { FollowUpDrawer } from './FollowUpDrawer';
import { ImportReturnDialog } from './ImportReturnDialog';

const { fields } = messages;

/** The usual next steps, the latest first: the one that is open now is the main act. */
const usual = ['CLOSE', 'IMPORT_RETURN', 'RELEASE', 'APPROVE', 'LOCK'];

const mainOf = ({ allowedActions }: Batch) =>
  usual.find((step) => allowedActions.some(({ action, allowed }) => allowed && action === step)) ?? '';

/** The way of the batch with the person of each step: three signatures before the money moves. */
function stepsOf(of: Batch) {
  const notes: Partial<Record<(typeof batchSteps)[number], string | null | undefined>> = {
    BUILDING: of.builtBy,
    LOCKED: of.lockedAt && dateOf(of.lockedAt),
    APPROVED: of.approvedBy,
    RELEASED: of.releasedBy,
  };
  return batchSteps.map((step) => ({
    label: messages.steps[step],
    state: stepOf(of, step),
    ...(notes[step] ? { note: notes[step] } : {}),
  }));
}

export default function BatchPage() {
  const { id = '' } = useParams();
  const [about, listed] = useQueries({ queries: [batch(id), items(id)] });
  const [action, setAction] = useState<string>();
  const [trouble, setTrouble] = useState<Problem>();
  const failed = about.error ?? listed.error;
  const again = () => void Promise.all([about.refetch(), listed.refetch()]);
  if (failed) return <ErrorState trouble={problemOf(failed)} onRetry={again} />;
  if (!about.data || !listed.data) return <LoadingState />;
  const { data } = about;
  const close = () => setAction(undefined);
  const act = (wanted: string) => {
    setTrouble(undefined);
    if (wanted !== 'DOWNLOAD') return setAction(wanted);
    download(bankFile, { path: { id } }, data.title).catch((error: unknown) => setTrouble(problemOf(error)));
  };
  return (
    <>
      <PageHeader
        title={data.title}
        tags={<StatusTag tone={batchTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
        note={<Link to={fundPaths.fund(data.fundId)}>{data.fundName}</Link>}
        actions={<Link to={fundPaths.entries({ decision: data.id })}>{messages.toEntries}</Link>}
      />
      <Panel>
        <StepBar steps={stepsOf(data)} />
      </Panel>
      <Panel>
        <Facts
          facts={[
            { name: fields.format, value: data.formatName },
            ...(data.followsId
              ? [
                  {
                    name: fields.follows,
                    value: <Link to={fundPaths.batch(data.followsId)}>{messages.seeBatch}</Link>,
                  },
                ]
              : []),
            ...(data.followedById
              ? [
                  {
                    name: fields.followedBy,
                    value: <Link to={fundPaths.batch(data.followedById)}>{messages.seeBatch}</Link>,
                  },
                ]
              : []),
          ]}
        />
        {trouble && <p role="alert">{[trouble.title, trouble.detail].filter(Boolean).join(' ')}</p>}
        {data.allowedActions.length > 0 && (
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main={mainOf(data)}
            dangers={['ABORT']}
            onAct={act}
          />
        )}
      </Panel>
      <BatchSums of={data} />
      <BatchItems of={data} items={listed.data} />
      {action && action in moving && <BatchMoveDialog of={data} action={action} onClose={close} />}
      {action === 'IMPORT_RETURN' && <ImportReturnDialog of={data} onClose={close} />}
      {action === 'FOLLOW_UP' && <FollowUpDrawer of={data} items={listed.data} onClose={close} />}
    </>
  );
}
