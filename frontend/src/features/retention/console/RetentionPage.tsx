import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { type RetentionCase, type RetentionQuery, type RetentionStatus, retentionCases } from '../api';
import { retentionMessages as messages } from '../messages.zh-CN';
import { DecideDialog } from './DecideDialog';
import { Proof } from './Proof';
import styles from './Retention.module.css';

const titles = messages.columns;
const tones: Record<RetentionStatus, Tone> = { DUE: 'warn', KEPT: 'info', RESTRICTED: 'bad', ERASED: 'ok' };

const filterFields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: messages.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
];

/** What is due for erasure in the union, for the person who answers for personal data. */
export default function RetentionPage() {
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<{ due: RetentionCase; action: string }>();
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as RetentionQuery;
  const found = useQuery(retentionCases(wanted));
  const columns: Column<RetentionCase>[] = [
    {
      key: 'subject',
      title: titles.subject,
      isFixed: true,
      render: (_value, { subject, objectWords }) => (
        <div className={styles.basis}>
          {subject}
          <small>{objectWords}</small>
        </div>
      ),
    },
    { key: 'unit', title: titles.unit, dataIndex: 'unitName' },
    {
      key: 'ground',
      title: titles.ground,
      render: (_value, { groundWords, basis }) => (
        <div className={styles.basis}>
          {groundWords}
          <small>{basis}</small>
        </div>
      ),
    },
    { key: 'dueOn', title: titles.dueOn, render: (_value, { dueOn }) => <DateText value={dueOn} /> },
    { key: 'status', title: titles.status, render: (_value, due) => <State due={due} /> },
    {
      key: 'acts',
      title: titles.acts,
      render: (_value, due) => (
        <div className={styles.acts}>
          <ActionBar
            actions={due.allowedActions}
            labels={messages.actions}
            dangers={['ERASE']}
            onAct={(action) => setChosen({ due, action })}
          />
          {due.proof && <Proof due={due} />}
        </div>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={messages.title} note={messages.note} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<RetentionCase>
        name="retention"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.empty} text={messages.emptyText} />}
      />
      {chosen && <DecideDialog {...chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function State({ due }: { due: RetentionCase }) {
  const { status, statusWords, statutoryUntil, keepUntil, decidedBy, opinion } = due;
  const lines = [
    statutoryUntil && messages.statutory(statutoryUntil),
    keepUntil && messages.keptUntil(keepUntil),
    decidedBy && messages.decided(decidedBy),
    opinion,
  ].filter(Boolean);
  return (
    <div className={styles.basis}>
      <StatusTag tone={tones[status]}>{statusWords}</StatusTag>
      {lines.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </div>
  );
}
