import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { pagingOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type Box, type Decision, type InboxItem, inbox, inboxCounts } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import { boxes, boxOf } from '../model';
import { Claim } from '../shared/Claim';
import styles from '../shared/TaskRow.module.css';
import { DecideTasks } from './DecideTasks';

const columns = messages.columns;

const title: Column<InboxItem> = {
  key: 'title',
  title: columns.title,
  isFixed: true,
  render: (_value, item) => <Link to={item.link}>{item.title}</Link>,
};
const opened: Column<InboxItem>[] = [
  { key: 'startedBy', title: columns.startedBy, dataIndex: 'startedBy' },
  {
    key: 'openedAt',
    title: columns.openedAt,
    render: (_value, { openedAt }) => <DateText value={openedAt} withTime />,
  },
];
const due: Column<InboxItem> = {
  key: 'due',
  title: columns.due,
  render: (_value, { daysLeft, dueOn }) => (
    <>
      <DueTag days={daysLeft} /> {dueOn && <DateText value={dueOn} />}
    </>
  ),
};
const waitingFor: Column<InboxItem> = { key: 'waitingFor', title: columns.waitingFor, dataIndex: 'waitingFor' };
const closed: Column<InboxItem>[] = [
  { key: 'outcome', title: columns.outcome, dataIndex: 'outcome' },
  { key: 'closed', title: columns.closed, render: (_value, { closedAt }) => <DateText value={closedAt} withTime /> },
];

const claim: Column<InboxItem> = {
  key: 'claim',
  title: columns.claim,
  render: (_value, item) => (
    <span className={styles.claim}>
      <Claim item={item} />
    </span>
  ),
};

const columnsOf: Record<Box, Column<InboxItem>[]> = {
  TODO: [title, due, ...opened, claim],
  DONE: [title, ...opened, ...closed],
  STARTED: [title, waitingFor, due, ...closed],
  COPIED: [title, ...opened],
};

export default function InboxPage() {
  const [filters, setFilters] = useFilters(['box', 'overdue']);
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<string[]>([]);
  const [decision, setDecision] = useState<Decision>();
  const box = boxOf(filters.box);
  const { data: counts } = useQuery(inboxCounts);
  const { data, error, isFetching, refetch } = useQuery(
    inbox({
      box,
      ...(filters.overdue ? { overdue: true } : {}),
      ...keyset.place,
    }),
  );
  const label = (each: Box) => {
    const count = { TODO: counts?.waiting, STARTED: counts?.started, COPIED: counts?.copied, DONE: undefined }[each];
    return count ? messages.withCount(messages.boxes[each], count) : messages.boxes[each];
  };
  const [nothing = '', nothingText = ''] = messages.empty[box];
  const acts = box === 'TODO' && (
    <>
      {(['APPROVE', 'RETURN', 'REJECT'] as const).map((each) => (
        <Button
          key={each}
          type={each === 'APPROVE' ? 'primary' : 'default'}
          disabled={chosen.length === 0}
          onClick={() => setDecision(each)}
        >
          {messages.decisions[each]}
        </Button>
      ))}
      {chosen.length > 0 && <span role="status">{messages.chosen(chosen.length)}</span>}
      <Segmented
        aria-label={messages.deadline}
        value={filters.overdue ? 'overdue' : 'all'}
        options={[
          { value: 'all', label: messages.all },
          { value: 'overdue', label: messages.overdueOnly },
        ]}
        onChange={(value) => setFilters({ box, ...(value === 'overdue' ? { overdue: 'true' } : {}) })}
      />
    </>
  );
  return (
    <>
      <PageHeader title={messages.title} />
      <Tabs
        activeKey={box}
        onChange={(wanted) => {
          setChosen([]);
          setFilters({ box: wanted });
        }}
        items={boxes.map((each) => ({ key: each, label: label(each) }))}
      />
      <DataTable<InboxItem>
        name={`inbox-${box}`}
        caption={messages.boxes[box]}
        columns={columnsOf[box]}
        rowKey="id"
        rows={data?.items}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        paging={pagingOf(keyset, data)}
        empty={<EmptyState title={nothing} text={nothingText} />}
        actions={acts}
        {...(box === 'TODO'
          ? { selection: { chosen, isChoosable: ({ decidable }: InboxItem) => decidable, onChoose: setChosen } }
          : {})}
      />
      <DecideTasks
        decision={decision}
        items={(data?.items ?? []).filter(({ id }) => chosen.includes(id))}
        onClose={() => setDecision(undefined)}
        onDecided={() => setChosen([])}
      />
    </>
  );
}
