import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { StatusTag } from '@/ui/StatusTag';
import {
  exportingRecipients,
  type RecipientAction,
  type RecipientQuery,
  type RecipientSummary,
  recipients,
} from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { movableFrom, permissionFor, recipientTone } from '../campaigns/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import { MoveRecipients } from './MoveRecipients';

const messages = campaignMessages.recipients;
const names = ['status', 'unitId'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  {
    name: 'status',
    label: messages.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'unitId',
    label: assistanceMessages.fields.unit,
    kind: 'custom',
    render: (control) => <UnitPicker own {...control} />,
  },
];

const columns: Column<RecipientSummary>[] = [
  {
    key: 'member',
    title: messages.member,
    isFixed: true,
    render: (_value, { id, memberName }) => <Link to={assistancePaths.recipient(id)}>{memberName}</Link>,
  },
  { key: 'unit', title: assistanceMessages.fields.unit, dataIndex: 'unitName' },
  {
    key: 'group',
    title: messages.group,
    render: (_value, { beneficiary }) => campaignMessages.groups[beneficiary],
  },
  { key: 'amount', title: messages.amount, align: 'right', render: (_value, row) => <MoneyText fen={row.amount} /> },
  {
    key: 'status',
    title: messages.status,
    render: (_value, { status }) => <StatusTag tone={recipientTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  { key: 'proposedBy', title: messages.proposedBy, dataIndex: 'proposedBy' },
  { key: 'visitedOn', title: messages.visitedOn, render: (_value, row) => <DateText value={row.visitedOn} /> },
  { key: 'signedAt', title: messages.signedAt, render: (_value, row) => <DateText value={row.signedAt} /> },
];

const acts = Object.keys(movableFrom) as RecipientAction[];

/** The list of a campaign; several on it can be decided at once. */
export function RecipientTable({ campaignId }: { campaignId: string }) {
  const [filters, setFilters] = useFilters(names);
  const [chosen, setChosen] = useState<string[]>([]);
  const [action, setAction] = useState<RecipientAction>();
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = { ...filters, ...keyset.place, campaignId, withTotal: true } as RecipientQuery;
  const found = useQuery(recipients(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingRecipients, wanted, may('campaign.export'));
  const permitted = acts.filter((act) => may(permissionFor[act] ?? ''));
  const rows = found.data?.items ?? [];
  const isOpenTo = (act: RecipientAction) =>
    chosen.length > 0 &&
    rows.every(({ id, status }) => !chosen.includes(id) || movableFrom[act]?.includes(status) === true);
  return (
    <>
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<RecipientSummary>
        name="campaign-recipients"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        {...(permitted.length > 0
          ? {
              selection: {
                chosen,
                isChoosable: ({ status }: RecipientSummary) =>
                  permitted.some((act) => movableFrom[act]?.includes(status)),
                onChoose: setChosen,
              },
            }
          : {})}
        actions={permitted.map((act) => (
          <Button key={act} disabled={!isOpenTo(act)} onClick={() => setAction(act)}>
            {messages.acts[act as keyof typeof messages.acts]}
          </Button>
        ))}
        empty={
          Object.keys(filters).length === 0 ? (
            <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
          ) : undefined
        }
      />
      {dialog}
      {action && (
        <MoveRecipients
          ids={chosen}
          action={action}
          onDone={() => setChosen([])}
          onClose={() => setAction(undefined)}
        />
      )}
    </>
  );
}
