import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatCard } from '@/ui/StatCard';
import { StatusTag } from '@/ui/StatusTag';
import { period } from '../api';
import { mutualPaths } from '../paths';
import { type Roster, roster } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';
import { coverageRate, isOnLine, rosterTone } from '../roster/model';
import styles from './Mutual.module.css';
import { RosterEntries } from './RosterEntries';
import { SubmitRoster } from './SubmitRoster';
import { VoidTable } from './VoidTable';

const { fields } = messages;

function Figures({ data }: { data: Roster }) {
  const rate = coverageRate({ enrolled: data.headcount, eligible: data.eligible });
  return (
    <div className={styles.figures}>
      <StatCard
        title={fields.rate}
        value={messages.percent(String(rate))}
        share={{ percent: rate, target: data.line * 100 }}
        note={data.snapshotOn ? messages.counted(data.snapshotOn) : messages.countedNow}
      />
      <StatCard title={fields.headcount} value={String(data.headcount)} unit={messages.people} />
      <StatCard
        title={fields.due}
        value={formatFen(data.due)}
        unit={messages.yuan}
        note={messages.parts(formatFen(data.personal), formatFen(data.unitPart))}
      />
      <StatCard title={fields.received} value={formatFen(data.received)} unit={messages.yuan} />
    </div>
  );
}

function Coverage({ data }: { data: Roster }) {
  return (
    <SimpleTable
      caption={messages.coverageTable}
      head={messages.coverageHead}
      numeric={[1, 2, 3]}
      rows={data.units.map((unit) => ({
        key: unit.unitId,
        cells: [
          unit.unitName,
          unit.eligible,
          unit.enrolled,
          messages.percent(String(coverageRate(unit))),
          <StatusTag key="line" tone={isOnLine(unit, data.line) ? 'ok' : 'warn'}>
            {isOnLine(unit, data.line) ? messages.onLine : messages.belowLine}
          </StatusTag>,
        ],
      }))}
    />
  );
}

/** What the own union enrols: rows, rate by branch, money, and the way to hand it in. */
export default function RosterPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data, error, refetch } = useQuery(roster(id));
  const { data: of } = useQuery(period(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const isEditable = data.status === 'DRAFT' || data.status === 'RETURNED';
  return (
    <>
      <PageHeader
        title={messages.heading(of?.plan.name ?? '')}
        tags={<StatusTag tone={rosterTone[data.status]}>{data.statusWords}</StatusTag>}
        actions={
          isEditable && may('mutual.enrol') && <Link to={mutualPaths.importRoster(id)}>{messages.toImport}</Link>
        }
      />
      {data.unpaid.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="status"
          className={styles.alert ?? ''}
          title={messages.unpaidTitle(data.unpaid.length, formatFen(data.open))}
          description={messages.unpaid(data.unpaid.join('、'))}
        />
      )}
      <Figures data={data} />
      <Panel>
        <p>{messages.plain[data.status]}</p>
        {data.reason && (
          <p>
            <b>{messages.returned}</b>：{data.reason}
          </p>
        )}
        {data.allowedActions.length > 0 && <SubmitRoster roster={data} />}
      </Panel>
      <Panel title={messages.coverage}>
        <Coverage data={data} />
      </Panel>
      <VoidTable periodId={id} />
      <RosterEntries periodId={id} isEditable={isEditable} />
    </>
  );
}
