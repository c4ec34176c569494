import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
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
import { type Allocation, type AllocationQuery, allocations } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { allocationTone } from '../model';
import { fundPaths } from '../paths';
import { ActDialog, type ChosenAct } from './AllocationActs';
import { AllocationActs } from './AllocationTable';
import { fundField } from './FundSelect';

const { fields } = messages;

const filterFields: FilterField<'status' | 'fund'>[] = [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.allocationStatuses).map(([value, label]) => ({ value, label })),
  },
  fundField('fund'),
];

/** All that this union gives, out of every fund: where the chair finds what waits for approval. */
export default function AllocationListPage() {
  const [filters, setFilters] = useFilters(['status', 'fund']);
  const [chosen, setChosen] = useState<ChosenAct>();
  const keyset = useKeyset();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
  } as AllocationQuery;
  const found = useQuery(allocations(wanted));
  const columns: Column<Allocation>[] = [
    {
      key: 'title',
      title: fields.title,
      isFixed: true,
      render: (_value, { id, title }) => <Link to={fundPaths.allocation(id)}>{title}</Link>,
    },
    { key: 'kind', title: fields.kind, render: (_value, { kind }) => messages.kinds[kind] ?? kind },
    { key: 'to', title: fields.to, dataIndex: 'toName' },
    {
      key: 'fund',
      title: fields.fund,
      render: (_value, { fundId, fundName }) => <Link to={fundPaths.fund(fundId)}>{fundName}</Link>,
    },
    { key: 'amount', title: fields.amount, align: 'right', render: (_value, row) => <MoneyText fen={row.amount} /> },
    { key: 'useBy', title: fields.useBy, render: (_value, row) => <DateText value={row.useBy} /> },
    {
      key: 'status',
      title: fields.status,
      render: (_value, { status }) => (
        <StatusTag tone={allocationTone[status]}>{messages.allocationStatuses[status]}</StatusTag>
      ),
    },
    { key: 'act', title: fields.act, render: (_value, row) => <AllocationActs of={row} onAct={setChosen} /> },
  ];
  return (
    <>
      <PageHeader title={messages.allocationsTitle} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Allocation>
        name="allocations"
        caption={messages.allocationsTitle}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.noAllocations} text={messages.noAllocationsText} />}
      />
      {chosen && <ActDialog {...chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
