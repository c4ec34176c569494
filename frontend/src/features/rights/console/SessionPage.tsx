import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useExport } from '@/form/console/use-export';
import { useFilters } from '@/routing/use-filters';
import { ActionBar } from '@/ui/ActionBar';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type ServiceSession, sessionSheet, sessions } from '../services/api';
import { serviceMessages as messages } from '../services/messages.zh-CN';
import { sessionTone } from '../services/model';
import { OfferSessions } from './OfferSessions';
import { SessionAct } from './SessionActs';
import { SessionMonth } from './SessionMonth';
import { YearSelect } from './YearSelect';

const { fields } = messages;

type Act = 'offer' | { of: ServiceSession; action: string };

/** What the union that booked it says; nothing of it is known of another one. */
function Booked({ of }: { of: ServiceSession }) {
  return (
    <>
      <StatusTag tone={sessionTone[of.state]}>{of.stateWords}</StatusTag> {of.bookedBy} {of.cancelledAs}
      {of.place && (
        <div>
          {of.place} · {of.wanted} ·{' '}
          {of.attended === undefined ? messages.expected(of.expected ?? 0) : messages.attended(of.attended)}
        </div>
      )}
      {of.account && <div>{of.account}</div>}
    </>
  );
}

function SessionTable({ rows, onAct }: { rows: readonly ServiceSession[]; onAct: (act: Act) => void }) {
  return (
    <SimpleTable
      caption={messages.title}
      head={[fields.startsAt, fields.title, fields.lawyer, fields.topics, fields.state, '']}
      rows={rows.map((each) => ({
        key: each.id,
        cells: [
          <span key="at">
            <DateText value={each.startsAt} withTime /> · {messages.minutes(each.minutes)}
          </span>,
          each.title,
          `${each.lawyer}（${each.partner}）`,
          each.topics,
          <Booked key="booked" of={each} />,
          each.allowedActions.length > 0 && (
            <ActionBar
              key="acts"
              actions={each.allowedActions}
              labels={messages.actions}
              main="BOOK"
              onAct={(action) => onAct({ of: each, action })}
            />
          ),
        ],
      }))}
      empty={messages.none}
    />
  );
}

/** The sessions of a year, as a list or by months. */
export default function SessionPage() {
  const mayOffer = useMay()('legal-service.offer');
  const [filters, setFilters] = useFilters(['year', 'view'] as const);
  const year = Number(filters.year ?? new Date().getFullYear());
  const [act, setAct] = useState<Act>();
  const { data, error, refetch } = useQuery(sessions(year));
  const { onExport, isExporting } = useExport(() => sessionSheet(year, messages.sheetName(year)), true);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct(undefined);
  const view = filters.view === 'calendar' ? 'calendar' : 'list';
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={
          <>
            <Segmented
              aria-label={messages.view}
              value={view}
              options={Object.entries(messages.views).map(([value, label]) => ({ value, label }))}
              onChange={(chosen) => setFilters({ ...filters, view: chosen })}
            />{' '}
            <YearSelect
              year={data.year}
              ahead={1}
              onChoose={(chosen) => setFilters({ ...filters, year: String(chosen) })}
            />{' '}
            <Button disabled={isExporting} onClick={onExport}>
              {isExporting ? messages.exporting : messages.export}
            </Button>{' '}
            {mayOffer && (
              <Button look="act" onClick={() => setAct('offer')}>
                {messages.offer}
              </Button>
            )}
          </>
        }
      />
      <Panel title={messages.sums(data.booked, data.held, data.attended)}>
        {view === 'list' ? (
          <SessionTable rows={data.sessions} onAct={setAct} />
        ) : (
          <SessionMonth key={data.year} year={data.year} sessions={data.sessions} />
        )}
      </Panel>
      {act === 'offer' && <OfferSessions onClose={close} />}
      {typeof act === 'object' && <SessionAct of={act.of} action={act.action} onClose={close} />}
    </>
  );
}
