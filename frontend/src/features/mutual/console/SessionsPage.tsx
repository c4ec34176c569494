import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { period } from '../api';
import { seats, sessions, waitingClaims } from '../committee/api';
import { committeeMessages as messages } from '../committee/messages.zh-CN';
import { mutualPaths } from '../paths';
import { FillCommittee } from './FillCommittee';
import { OpenSession } from './OpenSession';

/** What waits for the committee of a year, its sessions, and who sits on it. */
export default function SessionsPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [open, setOpen] = useState<'session' | 'seats'>();
  const { data: of } = useQuery(period(id));
  const { data: waiting } = useQuery(waitingClaims(id));
  const { data: seated } = useQuery(seats);
  const { data, error, refetch } = useQuery(sessions(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data || !waiting || !seated) return <LoadingState />;
  const runs = may('society.run');
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={messages.heading(of?.plan.name ?? '')}
        actions={
          runs && (
            <>
              <Button onClick={() => setOpen('seats')}>{messages.fill}</Button>
              <Button type="primary" disabled={waiting.length === 0} onClick={() => setOpen('session')}>
                {messages.open}
              </Button>
            </>
          )
        }
      />
      <Panel title={messages.waiting}>
        <SimpleTable
          caption={messages.waiting}
          head={messages.waitingHead}
          numeric={[2]}
          empty={messages.noWaiting}
          rows={waiting.map((claim) => ({
            key: claim.id,
            cells: [
              <Link key="claim" to={mutualPaths.claim(claim.id)}>
                {claim.memberName}
              </Link>,
              claim.unitName,
              formatFen(claim.assessed),
            ],
          }))}
        />
      </Panel>
      <Panel title={messages.sessions}>
        <SimpleTable
          caption={messages.sessions}
          head={messages.sessionsHead}
          numeric={[2, 3]}
          empty={messages.noSessions}
          rows={data.map((each) => ({
            key: each.id,
            cells: [
              <Link key="session" to={mutualPaths.session(each.id)}>
                {each.heldOn}
              </Link>,
              each.place,
              each.claims,
              each.passed,
              <StatusTag key="status" tone={each.open ? 'warn' : 'ok'}>
                {each.open ? messages.isOpen : messages.confirmed}
              </StatusTag>,
            ],
          }))}
        />
      </Panel>
      <Panel title={messages.committee}>
        <p>{seated.length === 0 ? messages.noSeats : messages.seats(seated.map(({ name }) => name).join('、'))}</p>
      </Panel>
      {open === 'seats' && <FillCommittee seated={seated} onClose={close} />}
      {open === 'session' && <OpenSession periodId={id} seated={seated} waiting={waiting} onClose={close} />}
    </>
  );
}
