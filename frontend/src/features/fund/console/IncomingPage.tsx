import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
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
import { type IncomingAllocation, incoming } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { incomingTone } from '../model';
import { fundPaths } from '../paths';
import { AcknowledgeDialog } from './AcknowledgeDialog';

const { fields } = messages;

const filterFields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.incomingStatuses).map(([value, label]) => ({ value, label })),
  },
];

export default function IncomingPage() {
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<IncomingAllocation>();
  const wanted = { ...filters, ...keyset.place };
  const found = useQuery(incoming(wanted));
  const columns: Column<IncomingAllocation>[] = [
    {
      key: 'title',
      title: fields.title,
      isFixed: true,
      render: (_value, { id, title }) => <Link to={fundPaths.incomingOne(id)}>{title}</Link>,
    },
    { key: 'kind', title: fields.kind, render: (_value, { kind }) => messages.kinds[kind] ?? kind },
    { key: 'from', title: fields.from, dataIndex: 'fromName' },
    {
      key: 'fund',
      title: fields.fund,
      render: (_value, { fundId, fundName }) =>
        fundId ? <Link to={fundPaths.fund(fundId)}>{fundName}</Link> : fundName,
    },
    { key: 'basis', title: fields.basis, dataIndex: 'basisDocument' },
    { key: 'amount', title: fields.amount, align: 'right', render: (_value, row) => <MoneyText fen={row.amount} /> },
    { key: 'issuedAt', title: fields.issuedAt, render: (_value, row) => <DateText value={row.issuedAt} /> },
    {
      key: 'status',
      title: fields.status,
      render: (_value, { status }) => (
        <StatusTag tone={incomingTone[status] ?? 'plain'}>{messages.incomingStatuses[status] ?? status}</StatusTag>
      ),
    },
    {
      key: 'act',
      title: fields.act,
      render: (_value, row) =>
        row.allowedActions.map(({ action, allowed, reason }) => (
          <Button key={action} size="small" disabled={!allowed} title={reason} onClick={() => setChosen(row)}>
            {messages.actions[action] ?? action}
          </Button>
        )),
    },
  ];
  return (
    <>
      <PageHeader title={messages.incomingTitle} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<IncomingAllocation>
        name="incoming-allocations"
        caption={messages.incomingTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.noIncoming} text={messages.noIncomingText} />}
      />
      {chosen && <AcknowledgeDialog of={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
