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
import { exportingGrants, type GrantQuery, type GrantSummary, grants } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantTone } from '../grants/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';

const { fields } = messages;
const names = ['status', 'unitId', 'purpose', 'fileId'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'unitId', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  { name: 'purpose', label: fields.purpose, kind: 'choice', options: options(messages.purposes) },
];

const columns: Column<GrantSummary>[] = [
  {
    key: 'family',
    title: fields.family,
    isFixed: true,
    render: (_value, { id, applicantName }) => (
      <Link to={assistancePaths.grant(id)}>{assistanceMessages.family(applicantName)}</Link>
    ),
  },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  { key: 'purpose', title: fields.purpose, render: (_value, { purpose }) => messages.purposes[purpose] },
  { key: 'amount', title: fields.amount, align: 'right', render: (_value, { amount }) => <MoneyText fen={amount} /> },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={grantTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  { key: 'proposedBy', title: fields.proposedBy, dataIndex: 'proposedBy' },
  { key: 'changedAt', title: fields.changedAt, render: (_value, row) => <DateText value={row.changedAt} /> },
];

export default function GrantListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as GrantQuery;
  const found = useQuery(grants(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingGrants, wanted, may('grant.export'));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader title={messages.title} actions={<Link to={assistancePaths.files}>{messages.toFiles}</Link>} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<GrantSummary>
        name="aid-grants"
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
