import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { options } from '@/lib/options';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { type CareQuery, type CareSummary, careEvents, exportingCare } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { careTone, moneyTone } from '../visits/model';
import { CareFigures } from './CareFigures';
import { ReportCareEvent } from './ReportCareEvent';

const names = ['status', 'money', 'overdue', 'unitId', 'from', 'to'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: messages.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'money', label: messages.moneyShort, kind: 'choice', options: options(messages.money.statuses) },
  {
    name: 'overdue',
    label: messages.overdue,
    kind: 'choice',
    options: [{ value: 'true', label: assistanceMessages.yes }],
  },
  {
    name: 'unitId',
    label: assistanceMessages.fields.unit,
    kind: 'custom',
    render: (control) => <UnitPicker own {...control} />,
  },
  { name: 'from', label: messages.from, kind: 'date' },
  { name: 'to', label: messages.to, kind: 'date' },
];

const columns: Column<CareSummary>[] = [
  {
    key: 'member',
    title: messages.member,
    isFixed: true,
    render: (_value, { id, memberName }) => <Link to={assistancePaths.careEvent(id)}>{memberName}</Link>,
  },
  { key: 'unit', title: assistanceMessages.fields.unit, dataIndex: 'unitName' },
  { key: 'kind', title: messages.kind, dataIndex: 'kindName' },
  { key: 'happenedOn', title: messages.happenedOn, render: (_value, row) => <DateText value={row.happenedOn} /> },
  { key: 'visitor', title: messages.visitor, render: (_value, { visitor }) => messages.visitors[visitor] },
  {
    key: 'status',
    title: messages.status,
    render: (_value, { status }) => <StatusTag tone={careTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  {
    key: 'due',
    title: messages.due,
    render: (_value, { dueOn, status }) => (
      <>
        <DateText value={dueOn} /> {status === 'OPEN' && <DueTag days={daysTo(dueOn)} />}
      </>
    ),
  },
  { key: 'visitedOn', title: messages.visitedOn, render: (_value, row) => <DateText value={row.visitedOn} /> },
  { key: 'amount', title: messages.amount, align: 'right', render: (_value, row) => <MoneyText fen={row.amount} /> },
  {
    key: 'money',
    title: messages.moneyShort,
    render: (_value, { money }) =>
      money !== 'NONE' && <StatusTag tone={moneyTone[money]}>{messages.money.statuses[money]}</StatusTag>,
  },
  { key: 'goods', title: messages.goods, dataIndex: 'goods' },
];

/** Members to be visited and the visits made; above them the figures of the year. */
export default function CareListPage() {
  const [filters, setFilters] = useFilters(names);
  const [isOpen, setIsOpen] = useState(false);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as CareQuery;
  const found = useQuery(careEvents(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingCare, wanted, may('care.export'), messages.sensitiveColumns);
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.subtitle}
        actions={
          may('care.handle') && (
            <>
              <Link to={assistancePaths.careKinds}>{messages.settings}</Link>{' '}
              <Button type="primary" onClick={() => setIsOpen(true)}>
                {messages.report}
              </Button>
            </>
          )
        }
      />
      {may('care.handle') && <CareFigures />}
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<CareSummary>
        name="care-events"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={isUnfiltered ? <EmptyState title={messages.emptyTitle} text={messages.emptyText} /> : undefined}
      />
      {dialog}
      <ReportCareEvent isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
