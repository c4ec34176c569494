import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type SentCase, type SentQuery, sentCases } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { flowPaths } from '../paths';
import { caseColumns, statusFilter } from './case-columns';

const { fields } = messages;
const filterFields = statusFilter(messages.statuses);
const columns: Column<SentCase>[] = [
  {
    key: 'title',
    title: fields.title,
    isFixed: true,
    render: (_value, { id, title }) => <Link to={flowPaths.sentCase(id)}>{title}</Link>,
  },
  { key: 'to', title: fields.to, dataIndex: 'toName' },
  ...caseColumns<SentCase>(messages.statuses),
];

export default function SentListPage() {
  const [filters, setFilters] = useFilters(['status', 'flow']);
  const keyset = useKeyset();
  const wanted = {
    ...filters,
    ...keyset.place,
  } as SentQuery;
  const found = useQuery(sentCases(wanted));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader title={messages.sentTitle} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<SentCase>
        name="sent-submissions"
        caption={messages.sentTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={isUnfiltered ? <EmptyState title={messages.noSent} text={messages.noSentText} /> : undefined}
      />
    </>
  );
}
