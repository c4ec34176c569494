import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { dateOf } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Step, StepBar } from '@/ui/StepBar';
import { type Allocation, allocation } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { allocationTone } from '../model';
import { fundPaths } from '../paths';
import { ActDialog, isGiversAct } from './AllocationActs';

const { fields, steps } = messages;

/** The four signatures that money needs on its way, each with its person. */
function stepsOf({ proposedBy, approvedBy, issuedBy, issuedAt, acknowledgedAt, status }: Allocation): Step[] {
  const isOver = status === 'REVOKED' || status === 'CANCELLED';
  const done = [true, Boolean(approvedBy), Boolean(issuedAt), Boolean(acknowledgedAt)];
  const at = done.indexOf(false);
  return [
    [steps.proposed, proposedBy],
    [steps.approved, approvedBy],
    [steps.issued, issuedBy],
    [steps.acknowledged, acknowledgedAt && dateOf(acknowledgedAt)],
  ].map(([label = '', note], place) => ({
    label,
    state: done[place] ? 'done' : place === at && !isOver ? 'now' : 'next',
    ...(note ? { note } : {}),
  }));
}

/** One allocation: who proposed, approved and issued it, and what can be done now. */
export default function AllocationPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(allocation(id));
  const [action, setAction] = useState<string>();
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const open = data.allowedActions.filter(({ action: each }) => isGiversAct(each));
  return (
    <>
      <PageHeader
        title={data.title}
        tags={<StatusTag tone={allocationTone[data.status]}>{messages.allocationStatuses[data.status]}</StatusTag>}
        note={messages.kinds[data.kind]}
      />
      <Panel>
        <StepBar steps={stepsOf(data)} />
      </Panel>
      <Panel>
        <Facts
          facts={[
            { name: fields.to, value: data.toName },
            { name: fields.amount, value: <MoneyText fen={data.amount} /> },
            { name: fields.fund, value: <Link to={fundPaths.fund(data.fundId)}>{data.fundName}</Link> },
            { name: fields.basis, value: data.basisDocument },
            { name: fields.useBy, value: data.useBy && <DateText value={data.useBy} /> },
            { name: fields.issuedAt, value: data.issuedAt && <DateText value={data.issuedAt} withTime /> },
            {
              name: fields.acknowledgedAt,
              value: data.acknowledgedAt && <DateText value={data.acknowledgedAt} withTime />,
            },
            {
              name: messages.toLedger,
              value: data.issuedAt && <Link to={fundPaths.entries({ decision: data.id })}>{messages.seeEntries}</Link>,
            },
          ]}
        />
        {open.length > 0 && (
          <ActionBar
            actions={open}
            labels={messages.actions}
            main={open[0]?.action ?? ''}
            dangers={['REVOKE', 'CANCEL']}
            onAct={setAction}
          />
        )}
      </Panel>
      {action && <ActDialog allocation={data} action={action} onClose={() => setAction(undefined)} />}
    </>
  );
}
