import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type Fund, type FundQuery, funds } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { fundTone } from '../model';
import { fundPaths } from '../paths';
import styles from './Fund.module.css';
import { ProposeFund } from './ProposeFund';

const { fields, balance } = messages;

const filterFields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
];

const money = (key: 'received' | 'available' | 'reserved' | 'spent' | 'allocatedDown' | 'returned'): Column<Fund> => ({
  key,
  title: balance[key],
  align: 'right',
  render: (_value, row) => <MoneyText fen={row.balance[key]} />,
});

const columns: Column<Fund>[] = [
  {
    key: 'name',
    title: fields.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={fundPaths.fund(id)}>{name}</Link>,
  },
  { key: 'source', title: fields.source, dataIndex: 'sourceName' },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={fundTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  money('received'),
  money('allocatedDown'),
  money('spent'),
  money('reserved'),
  money('returned'),
  money('available'),
];

export default function FundListPage() {
  const may = useMay();
  const [isProposing, setIsProposing] = useState(false);
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as FundQuery;
  const found = useQuery(funds(wanted));
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <span className={styles.acts}>
            <Link to={fundPaths.allocations}>{messages.allocationsTitle}</Link>
            <Link to={fundPaths.incoming}>{messages.incomingTitle}</Link>
          </span>
        }
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Fund>
        name="funds"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        actions={
          <Button
            type="primary"
            disabled={!may('fund.propose')}
            title={may.whyNot('fund.propose')}
            onClick={() => setIsProposing(true)}
          >
            {messages.proposeFund}
          </Button>
        }
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      {isProposing && <ProposeFund onClose={() => setIsProposing(false)} />}
    </>
  );
}
