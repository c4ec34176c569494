import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type ReceivedCase, type ReceivedQuery, receivedCases } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { flowPaths } from '../paths';
import { caseColumns, statusFilter } from './case-columns';

const { fields } = messages;
const filterFields = statusFilter(messages.receivedStatuses);
const columns: Column<ReceivedCase>[] = [
  {
    key: 'title',
    title: fields.title,
    isFixed: true,
    render: (_value, { id, title }) => <Link to={flowPaths.receivedCase(id)}>{title}</Link>,
  },
  { key: 'from', title: fields.from, dataIndex: 'fromName' },
  ...caseColumns<ReceivedCase>(messages.receivedStatuses),
];

export default function ReceivedListPage() {
  const [filters, setFilters] = useFilters(['status', 'flow']);
  const keyset = useKeyset();
  const wanted = {
    ...filters,
    ...keyset.place,
  } as ReceivedQuery;
  const found = useQuery(receivedCases(wanted));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader title={messages.receivedTitle} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<ReceivedCase>
        name="received-submissions"
        caption={messages.receivedTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={isUnfiltered ? <EmptyState title={messages.noReceived} text={messages.noReceivedText} /> : undefined}
      />
    </>
  );
}
