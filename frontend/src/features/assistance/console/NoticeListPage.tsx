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
import { type Notice, type NoticeQuery, notices } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';

const texts = messages.notice;

const filterFields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: messages.fields.status,
    kind: 'choice',
    options: Object.entries(texts.statuses).map(([value, label]) => ({ value, label })),
  },
];

const columns: Column<Notice>[] = [
  {
    key: 'name',
    title: texts.name,
    isFixed: true,
    render: (_value, { id, maskedName }) => <Link to={assistancePaths.notice(id)}>{messages.family(maskedName)}</Link>,
  },
  { key: 'unit', title: messages.fields.unit, dataIndex: 'unitName' },
  { key: 'category', title: messages.fields.category, dataIndex: 'category' },
  { key: 'endsOn', title: texts.endsOn, render: (_value, { endsOn }) => <DateText value={endsOn} /> },
  {
    key: 'status',
    title: messages.fields.status,
    render: (_value, { status }) => (
      <StatusTag tone={status === 'OPEN' ? 'info' : 'plain'}>{texts.statuses[status]}</StatusTag>
    ),
  },
];

export default function NoticeListPage() {
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  const wanted = {
    ...filters,
    ...keyset.place,
  } as NoticeQuery;
  const found = useQuery(notices(wanted));
  return (
    <>
      <PageHeader title={messages.noticesTitle} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Notice>
        name="hardship-notices"
        caption={texts.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={texts.empty} />}
      />
    </>
  );
}
