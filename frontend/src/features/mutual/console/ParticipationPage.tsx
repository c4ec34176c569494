import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { formatFen } from '@/lib/money';
import { type Column, DataTable } from '@/table/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatCard } from '@/ui/StatCard';
import { StatusTag } from '@/ui/StatusTag';
import { period } from '../api';
import { type Participation, participation } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';
import { coverageRate, isOnLine, rosterTone } from '../roster/model';
import styles from './Mutual.module.css';
import { NameFund } from './NameFund';
import { RecordPremium } from './RecordPremium';
import { VoidTable } from './VoidTable';

const { fields, totals } = messages;
const sum = (rows: readonly Participation[], of: (row: Participation) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

const columnsFor = (line: number, onRecord?: (row: Participation) => void): Column<Participation>[] => [
  { key: 'unit', title: fields.unit, dataIndex: 'unitName', isFixed: true },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status, statusWords }) => <StatusTag tone={rosterTone[status]}>{statusWords}</StatusTag>,
  },
  { key: 'headcount', title: fields.headcount, align: 'right', dataIndex: 'headcount' },
  { key: 'eligible', title: fields.eligible, align: 'right', dataIndex: 'eligible' },
  {
    key: 'rate',
    title: fields.rate,
    align: 'right',
    render: (_value, { headcount: enrolled, eligible }) => (
      <>
        {messages.percent(String(coverageRate({ enrolled, eligible })))}{' '}
        {!isOnLine({ enrolled, eligible }, line) && <StatusTag tone="warn">{messages.belowLine}</StatusTag>}
      </>
    ),
  },
  { key: 'due', title: fields.due, align: 'right', render: (_value, row) => <MoneyText fen={row.due} /> },
  {
    key: 'received',
    title: fields.received,
    align: 'right',
    render: (_value, row) => <MoneyText fen={row.received} />,
  },
  { key: 'open', title: fields.open, align: 'right', render: (_value, row) => <MoneyText fen={row.open} /> },
  ...(onRecord
    ? [
        {
          key: 'acts',
          title: fields.acts,
          render: (_value: unknown, row: Participation) =>
            (row.status === 'CHECKED' || row.status === 'PAID') && (
              <Button type="link" onClick={() => onRecord(row)}>
                {messages.record}
              </Button>
            ),
        },
      ]
    : []),
];

/** What the unions below have handed in and paid: rate against the line, and who still owes. */
export default function ParticipationPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [paying, setPaying] = useState<Participation>();
  const { data, error, isFetching, refetch } = useQuery(participation(id));
  const { data: of } = useQuery(period(id));
  const line = Number(of?.parameters.find(({ code }) => code === 'coverage-line')?.value ?? 0);
  const rows = data ?? [];
  const confirmed = rows.filter(({ status }) => status === 'CONFIRMED').length;
  return (
    <>
      <PageHeader title={messages.participationHeading(of?.plan.name ?? '')} />
      <div className={styles.figures}>
        <StatCard title={totals.units} value={String(rows.length)} note={messages.ofUnits(confirmed)} />
        <StatCard title={totals.headcount} value={String(sum(rows, (row) => row.headcount))} unit={messages.people} />
        <StatCard title={totals.due} value={formatFen(sum(rows, (row) => row.due))} unit={messages.yuan} />
        <StatCard title={totals.received} value={formatFen(sum(rows, (row) => row.received))} unit={messages.yuan} />
      </div>
      <NameFund periodId={id} />
      <VoidTable periodId={id} ofUnits />
      <DataTable<Participation>
        name="mutual-participation"
        caption={messages.participationTable}
        columns={columnsFor(line, may('mutual.receive') ? setPaying : undefined)}
        rowKey="unitId"
        rows={data}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        empty={<EmptyState title={messages.noneTitle} text={messages.noneText} />}
      />
      {paying && <RecordPremium periodId={id} union={paying} onClose={() => setPaying(undefined)} />}
    </>
  );
}
