import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
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
import { batchTone } from '../model';
import { fundPaths } from '../paths';
import { type Batch, type BatchQuery, batches } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import { fundField } from './FundSelect';

const { fields } = messages;
const names = ['status', 'fund', 'from', 'to'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
  fundField('fund'),
  { name: 'from', label: fields.from, kind: 'date' },
  { name: 'to', label: fields.to, kind: 'date' },
];

const money = (key: 'total' | 'paid' | 'failed'): Column<Batch> => ({
  key,
  title: fields[key],
  align: 'right',
  render: (_value, row) => <MoneyText fen={row[key]} />,
});

const columns: Column<Batch>[] = [
  {
    key: 'title',
    title: fields.title,
    isFixed: true,
    render: (_value, { id, title }) => <Link to={fundPaths.batch(id)}>{title}</Link>,
  },
  {
    key: 'fund',
    title: fields.fund,
    render: (_value, row) => <Link to={fundPaths.fund(row.fundId)}>{row.fundName}</Link>,
  },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={batchTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  { key: 'count', title: fields.count, align: 'right', dataIndex: 'itemCount' },
  money('total'),
  money('paid'),
  money('failed'),
  { key: 'unknown', title: fields.unknown, align: 'right', dataIndex: 'unknown' },
  { key: 'createdAt', title: fields.createdAt, render: (_value, row) => <DateText value={row.createdAt} withTime /> },
];

export default function BatchListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
  } as BatchQuery;
  const found = useQuery(batches(wanted));
  return (
    <>
      <PageHeader title={messages.title} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Batch>
        name="payment-batches"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        actions={
          <Button
            type="primary"
            disabled={!may('payment.build')}
            title={may.whyNot('payment.build')}
            onClick={() => void navigate(fundPaths.newBatch(filters.fund))}
          >
            {messages.build}
          </Button>
        }
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
    </>
  );
}
