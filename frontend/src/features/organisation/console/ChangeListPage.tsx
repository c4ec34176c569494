import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type ChangeStatus, type UnitChange, unitChanges } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { changeTone } from '../model';
import { organisationPaths } from '../paths';

const columns: Column<UnitChange>[] = [
  {
    key: 'unit',
    title: messages.columns.name,
    isFixed: true,
    render: (_value, { id, unitName }) => <Link to={organisationPaths.change(id)}>{unitName}</Link>,
  },
  { key: 'kind', title: messages.kind, render: (_value, { kind }) => messages.changeKinds[kind] },
  {
    key: 'effectiveOn',
    title: messages.form.effectiveOn,
    render: (_value, { effectiveOn }) => <DateText value={effectiveOn} />,
  },
  { key: 'basis', title: messages.form.basisDocument, dataIndex: 'basisDocument' },
  {
    key: 'status',
    title: messages.status,
    render: (_value, { status }) => (
      <StatusTag tone={changeTone[status] ?? 'plain'}>{messages.changeStatuses[status]}</StatusTag>
    ),
  },
  {
    key: 'proposedAt',
    title: messages.proposedAt,
    render: (_value, { proposedAt }) => <DateText value={proposedAt} withTime />,
  },
];

const statuses = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED', 'APPLIED', 'DISCARDED'];
const fields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: messages.status,
    kind: 'choice',
    options: statuses.map((value) => ({ value, label: messages.changeStatuses[value] ?? value })),
  },
];

export default function ChangeListPage() {
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  const found = useQuery(
    unitChanges({
      // The address holds plain texts; the server refuses what it does not know.
      ...(filters.status ? { status: filters.status as ChangeStatus } : {}),
      ...keyset.place,
    }),
  );
  return (
    <>
      <PageHeader title={messages.changes} />
      <FilterBar fields={fields} value={filters} onChange={setFilters} />
      <DataTable<UnitChange>
        name="unit-changes"
        caption={messages.changesTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={filters.status ? undefined : <EmptyState title={messages.noChanges} text={messages.noChangesText} />}
      />
    </>
  );
}
