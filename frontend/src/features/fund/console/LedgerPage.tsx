import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { pagingOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type Entry, type EntryQuery, entries, trialBalance } from '../api';
import { ledgerMessages as messages } from '../ledger/messages.zh-CN';
import { fundPaths } from '../paths';
import styles from './Fund.module.css';
import { fundField } from './FundSelect';
import { ReverseDialog } from './ReverseDialog';
import { TrialBalance } from './TrialBalance';

const { fields } = messages;
const names = ['fund', 'account', 'from', 'to', 'decision'] as const;

/** Debit and credit lines of one entry; the two sides are the same to the fen. */
function Postings({ of }: { of: Entry }) {
  return (
    <ul className={styles.postings}>
      {of.postings.map(({ accountName, amount }, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is never changed, so a line is its place
        <li key={line}>
          <span>{accountName}</span>
          <span>{amount > 0 ? messages.debitOf(formatFen(amount)) : messages.creditOf(formatFen(-amount))}</span>
        </li>
      ))}
    </ul>
  );
}

/** One for nearly all entries; a transfer names both. */
function FundsOf({ entry }: { entry: Entry }) {
  const names = new Map(entry.postings.map(({ fundId, fundName }) => [fundId, fundName]));
  return [...names].map(([id, name]) => (
    <div key={id}>
      <Link to={fundPaths.fund(id)}>{name}</Link>
    </div>
  ));
}

const month = (date: string) => date.slice(0, 7);

function columnsFor(onReverse: (entry: Entry) => void): Column<Entry>[] {
  return [
    { key: 'occurredOn', title: fields.occurredOn, render: (_value, row) => <DateText value={row.occurredOn} /> },
    {
      key: 'period',
      title: fields.period,
      render: (_value, { period, occurredOn }) => (
        <>
          {month(period)}
          {month(period) !== month(occurredOn) && <small> {messages.closedLater}</small>}
        </>
      ),
    },
    { key: 'kind', title: fields.kind, render: (_value, { kind }) => messages.kinds[kind] ?? kind },
    { key: 'summary', title: fields.summary, isFixed: true, dataIndex: 'summary' },
    {
      key: 'postings',
      title: fields.account,
      isFixed: true,
      render: (_value, row) => <Postings of={row} />,
    },
    { key: 'fund', title: fields.fund, render: (_value, row) => <FundsOf entry={row} /> },
    { key: 'by', title: fields.by, dataIndex: 'postedBy' },
    {
      key: 'act',
      title: fields.act,
      render: (_value, row) =>
        row.reversedById ? (
          <StatusTag>{messages.reversed}</StatusTag>
        ) : (
          row.allowedActions.map(({ action, allowed, reason }) => (
            <Button key={action} size="small" disabled={!allowed} title={reason} onClick={() => onReverse(row)}>
              {messages.actions[action] ?? action}
            </Button>
          ))
        ),
    },
  ];
}

/** The double-entry ledger: every movement of money with its two sides, only ever added to. */
export default function LedgerPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<Entry>();
  const balance = useQuery(trialBalance(filters.fund));
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
  } as EntryQuery;
  const { data, error, isFetching, refetch } = useQuery(entries(wanted));
  const filterFields: FilterField<(typeof names)[number]>[] = [
    fundField('fund'),
    { name: 'from', label: fields.from, kind: 'date' },
    { name: 'to', label: fields.to, kind: 'date' },
    {
      name: 'account',
      label: fields.account,
      kind: 'choice',
      options: (balance.data ?? []).map(({ account, accountName }) => ({ value: account, label: accountName })),
    },
  ];
  return (
    <>
      <PageHeader title={messages.title} actions={<Link to={fundPaths.periods}>{messages.periodsTitle}</Link>} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <TrialBalance
        totals={balance.data}
        trouble={balance.error ? problemOf(balance.error) : undefined}
        onRetry={() => void balance.refetch()}
      />
      <DataTable<Entry>
        name="ledger-entries"
        caption={messages.table}
        columns={columnsFor(setChosen)}
        rowKey="id"
        rows={data?.items}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        paging={pagingOf(keyset, data)}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      {chosen && <ReverseDialog entry={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
