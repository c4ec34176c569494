import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { pagingOf } from '@/routing/paging';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { acknowledging, type IncomingAllocation, incoming } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { fundPaths } from '../paths';

const { fields } = messages;
const label = messages.actions.ACKNOWLEDGE ?? '';

export default function IncomingPage() {
  const { message } = App.useApp();
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<IncomingAllocation>();
  const wanted = { ...(keyset.cursor ? { cursor: keyset.cursor } : {}), limit: keyset.limit };
  const { data, error, isFetching, refetch } = useQuery(incoming(wanted));
  const acknowledge = useMutation(acknowledging);
  const columns: Column<IncomingAllocation>[] = [
    {
      key: 'title',
      title: fields.title,
      isFixed: true,
      render: (_value, { title, fundId }) => (fundId ? <Link to={fundPaths.fund(fundId)}>{title}</Link> : title),
    },
    { key: 'from', title: fields.from, dataIndex: 'fromName' },
    { key: 'basis', title: fields.basis, dataIndex: 'basisDocument' },
    { key: 'amount', title: fields.amount, align: 'right', render: (_value, row) => <MoneyText fen={row.amount} /> },
    { key: 'issuedAt', title: fields.issuedAt, render: (_value, row) => <DateText value={row.issuedAt} /> },
    {
      key: 'status',
      title: fields.status,
      render: (_value, row) => messages.incomingStatuses[row.status] ?? row.status,
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
  const close = () => {
    acknowledge.reset();
    setChosen(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.done(label));
    close();
  };
  return (
    <>
      <PageHeader title={messages.incomingTitle} />
      <DataTable<IncomingAllocation>
        name="incoming-allocations"
        caption={messages.incomingTable}
        columns={columns}
        rowKey="id"
        rows={data?.items}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        paging={pagingOf(keyset, data)}
        empty={<EmptyState title={messages.noIncoming} />}
      />
      <ConfirmDialog
        isOpen={chosen !== undefined}
        title={label}
        text={chosen && <p>{messages.confirm(label, chosen.fromName, formatFen(chosen.amount))}</p>}
        confirmLabel={label}
        submitError={acknowledge.error}
        isPending={acknowledge.isPending}
        onConfirm={() => chosen && acknowledge.mutate({ path: { id: chosen.id } }, { onSuccess })}
        onCancel={close}
      />
    </>
  );
}
