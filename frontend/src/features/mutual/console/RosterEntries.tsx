import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { UnitPicker } from '@/form/console/UnitPicker';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { type EntryQuery, entries, type RosterEntry, removingEntry } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';
import { AskVoid } from './AskVoid';

const { fields } = messages;
const names = ['unitId'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'unitId', label: fields.branch, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
];

const columns: Column<RosterEntry>[] = [
  { key: 'staffNumber', title: fields.staffNumber, dataIndex: 'staffNumber', isFixed: true },
  { key: 'name', title: fields.name, dataIndex: 'name' },
  { key: 'unit', title: fields.branch, dataIndex: 'unitName' },
  { key: 'personal', title: fields.personal, align: 'right', render: (_v, row) => <MoneyText fen={row.personal} /> },
  { key: 'unitPart', title: fields.unitPart, align: 'right', render: (_v, row) => <MoneyText fen={row.unitPart} /> },
  { key: 'status', title: fields.status, render: (_v, { status }) => messages.entryStatuses[status] },
];

/** Everybody on the roster; who makes it may take somebody out while that is possible. */
export function RosterEntries({ periodId, isEditable }: { periodId: string; isEditable: boolean }) {
  const may = useMay();
  const { message } = App.useApp();
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const [leaving, setLeaving] = useState<RosterEntry>();
  const [wrong, setWrong] = useState<RosterEntry>();
  const found = useQuery(
    entries(periodId, {
      ...filters,
      ...keyset.place,
      withTotal: true,
    } as EntryQuery),
  );
  const { mutate, error: refused, isPending } = useMutation(removingEntry);
  const onSuccess = () => {
    void message.success(messages.removed);
    setLeaving(undefined);
  };
  const acts: Column<RosterEntry> = {
    key: 'acts',
    title: fields.acts,
    render: (_value, row) =>
      isEditable ? (
        <Button type="link" onClick={() => setLeaving(row)}>
          {messages.remove}
        </Button>
      ) : (
        (row.status === 'ACTIVE' || row.status === 'EXPIRED') && (
          <Button type="link" onClick={() => setWrong(row)}>
            {messages.voids.ask}
          </Button>
        )
      ),
  };
  const mayAct = isEditable ? may('mutual.enrol') : may('mutual.void');
  return (
    <>
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<RosterEntry>
        name="mutual-roster"
        caption={messages.entriesTable}
        columns={mayAct ? [...columns, acts] : columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      {leaving && (
        <ConfirmDialog
          isOpen
          title={messages.removeTitle(leaving.name)}
          text={<p>{messages.removeText}</p>}
          confirmLabel={messages.remove}
          isDanger
          submitError={refused}
          isPending={isPending}
          onConfirm={() => mutate({ path: { id: periodId, entryId: leaving.id } }, { onSuccess })}
          onCancel={() => setLeaving(undefined)}
        />
      )}
      {wrong && <AskVoid periodId={periodId} entry={wrong} onClose={() => setWrong(undefined)} />}
    </>
  );
}
