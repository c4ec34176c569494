import { useQuery } from '@tanstack/react-query';
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
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type ConcernQuery, type ConcernSummary, concerns, exportingConcerns } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { concernTone } from '../concerns/model';
import { rightsPaths } from '../paths';

const { fields } = messages;
const names = ['status', 'kind', 'overdue', 'desk', 'unitId'] as const;
const { DRAFT: _draft, ...statuses } = messages.statuses;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: fields.status, kind: 'choice', options: options(statuses) },
  { name: 'kind', label: fields.kind, kind: 'choice', options: options(messages.kinds) },
  { name: 'overdue', label: fields.overdue, kind: 'choice', options: options({ true: messages.onlyOverdue }) },
  { name: 'desk', label: fields.desk, kind: 'choice', options: options(messages.desks) },
  { name: 'unitId', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
];

const columns: Column<ConcernSummary>[] = [
  {
    key: 'title',
    title: fields.title,
    isFixed: true,
    render: (_value, { id, title }) => <Link to={rightsPaths.concern(id)}>{title}</Link>,
  },
  { key: 'kind', title: fields.kind, render: (_value, { kind }) => messages.kinds[kind] },
  { key: 'requester', title: fields.requester, dataIndex: 'requester' },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={concernTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  {
    key: 'desk',
    title: fields.desk,
    render: (_value, { desk, escalated }) => (
      <>
        {messages.desks[desk]} {escalated && <StatusTag tone="bad">{messages.escalated}</StatusTag>}
      </>
    ),
  },
  { key: 'filedAt', title: fields.filedAt, render: (_value, row) => <DateText value={row.filedAt} /> },
  {
    key: 'dueOn',
    title: fields.dueOn,
    render: (_value, { dueOn, overdue }) => (
      <>
        {dueOn} {overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
      </>
    ),
  },
];

export default function ConcernListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as unknown as ConcernQuery;
  const found = useQuery(concerns(wanted));
  const { dialog, ...sheet } = useProtectedExport(
    exportingConcerns,
    wanted,
    may('concern.export'),
    messages.sensitiveColumns,
  );
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={may('concern.statistics') && <Link to={rightsPaths.concernStatistics}>{messages.toStatistics}</Link>}
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<ConcernSummary>
        name="concerns"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={isUnfiltered ? <EmptyState title={messages.emptyTitle} text={messages.emptyText} /> : undefined}
      />
      {dialog}
    </>
  );
}
