import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { options } from '@/lib/options';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type MediationQuery, type MediationSummary, mediations } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { mediationTone } from '../mediations/model';
import { rightsPaths } from '../paths';
import { FileOnPaper } from './FileOnPaper';

const { fields } = messages;
const names = ['status', 'kind'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'kind', label: fields.kind, kind: 'choice', options: options(messages.kinds) },
];

const columns: Column<MediationSummary>[] = [
  {
    key: 'kind',
    title: fields.kind,
    isFixed: true,
    render: (_value, { id, kind }) => <Link to={rightsPaths.mediation(id)}>{messages.kinds[kind]}</Link>,
  },
  { key: 'claimant', title: fields.claimant, dataIndex: 'claimant' },
  { key: 'claimants', title: fields.claimantCount, dataIndex: 'claimants', align: 'right' },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={mediationTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  { key: 'mediator', title: fields.mediator, dataIndex: 'mediator' },
  { key: 'receivedOn', title: fields.receivedOn, dataIndex: 'receivedOn' },
  {
    key: 'dueOn',
    title: fields.dueOn,
    render: (_value, { dueOn, overdue }) => (
      <>
        {dueOn} {overdue && <StatusTag tone="bad">{messages.overdueTag}</StatusTag>}
      </>
    ),
  },
];

export default function MediationListPage() {
  const [filters, setFilters] = useFilters(names);
  const [isFiling, setIsFiling] = useState(false);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as MediationQuery;
  const found = useQuery(mediations(wanted));
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <>
            {may('mediation.handle') && (
              <Button type="primary" onClick={() => setIsFiling(true)}>
                {messages.fileOnPaper}
              </Button>
            )}{' '}
            {may('mediator.read') && <Link to={rightsPaths.mediators}>{messages.toMediators}</Link>}
          </>
        }
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<MediationSummary>
        name="mediations"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={
          Object.keys(filters).length === 0 ? (
            <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
          ) : undefined
        }
      />
      {isFiling && <FileOnPaper onClose={() => setIsFiling(false)} />}
    </>
  );
}
