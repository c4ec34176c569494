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
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { periods } from '../api';
import { type ClaimQuery, type ClaimSummary, claims, exportingClaims } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { claimTone, kindsInWords } from '../claims/model';
import { mutualPaths } from '../paths';

const { fields } = messages;
const names = ['status', 'periodId', 'kind', 'unionId', 'unitId', 'mine', 'from', 'to'] as const;
type Name = (typeof names)[number];

const columns: Column<ClaimSummary>[] = [
  {
    key: 'member',
    title: fields.member,
    isFixed: true,
    render: (_value, { id, memberName }) => <Link to={mutualPaths.claim(id)}>{memberName}</Link>,
  },
  { key: 'union', title: fields.union, dataIndex: 'unionName' },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  { key: 'period', title: fields.period, dataIndex: 'periodName' },
  { key: 'kinds', title: fields.kinds, render: (_value, { kinds }) => kindsInWords(kinds) },
  { key: 'filedOn', title: fields.filedOn, render: (_value, { filedOn }) => <DateText value={filedOn} /> },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={claimTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  { key: 'reviewer', title: fields.reviewer, dataIndex: 'reviewer' },
  {
    key: 'assessed',
    title: fields.assessed,
    align: 'right',
    render: (_value, { assessed }) => <MoneyText fen={assessed} />,
  },
  {
    key: 'approved',
    title: fields.approved,
    align: 'right',
    render: (_value, { approved }) => <MoneyText fen={approved} />,
  },
];

/** The claims that the acting post may see; the reviewers find theirs by the filters. */
export default function ClaimListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  const { data: all } = useQuery(periods);
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = { ...filters, ...keyset.place, withTotal: true } as ClaimQuery;
  const found = useQuery(claims(wanted));
  const { dialog, ...sheet } = useProtectedExport(
    exportingClaims,
    wanted,
    may('mutual.claim-export'),
    messages.sensitiveColumns,
  );
  const filterFields: FilterField<Name>[] = [
    { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
    {
      name: 'periodId',
      label: fields.period,
      kind: 'choice',
      options: (all ?? []).map(({ id, plan }) => ({ value: id, label: plan.name })),
    },
    { name: 'mine', label: fields.mine, kind: 'choice', options: [{ value: 'true', label: messages.yes }] },
    { name: 'kind', label: fields.kinds, kind: 'choice', options: options(messages.kinds) },
    may('mutual.claim-decide')
      ? { name: 'unionId', label: fields.union, kind: 'custom', render: (control) => <UnitPicker {...control} /> }
      : { name: 'unitId', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
    { name: 'from', label: fields.from, kind: 'date' },
    { name: 'to', label: fields.to, kind: 'date' },
  ];
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.subtitle}
        actions={<Link to={mutualPaths.periods}>{messages.toPeriods}</Link>}
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<ClaimSummary>
        name="mutual-claims"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={
          Object.keys(filters).length === 0 ? (
            <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
          ) : undefined
        }
      />
      {dialog}
    </>
  );
}
