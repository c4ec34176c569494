import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { pagingOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type AuditEvent, type AuditQuery, auditEvents } from '../api';
import { auditMessages as messages } from '../messages.zh-CN';
import { auditColumns } from './audit-columns';
import { Verify } from './Verify';

const { fields } = messages;
const names = ['from', 'to', 'act', 'outcome', 'objectType', 'objectId', 'personId'] as const;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'from', label: fields.from, kind: 'date' },
  { name: 'to', label: fields.to, kind: 'date' },
  { name: 'act', label: fields.act, kind: 'choice', options: options(messages.acts) },
  { name: 'outcome', label: fields.outcome, kind: 'choice', options: options(messages.outcomes) },
  { name: 'objectType', label: fields.objectType, kind: 'choice', options: options(messages.objects) },
  { name: 'objectId', label: fields.objectId, kind: 'text' },
];

const nothing = '00000000-0000-0000-0000-000000000000';
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export default function AuditPage() {
  const [{ objectId, ...filters }, setFilters] = useFilters(names);
  const [isVerifying, setIsVerifying] = useState(false);
  const keyset = useKeyset();
  const number = objectId?.trim() ?? '';
  const wanted = {
    ...filters,
    // What is no number of an object matches none; the server would call the whole request malformed.
    ...(number ? { objectId: isUuid(number) ? number : nothing } : {}),
    ...(keyset.cursor ? { cursor: keyset.cursor } : {}),
    limit: keyset.limit,
  } as AuditQuery;
  const { data, error, isFetching, refetch } = useQuery(auditEvents(wanted));
  const narrow = (to: Partial<Record<(typeof names)[number], string>>) =>
    setFilters({ ...filters, ...(objectId ? { objectId } : {}), ...to });
  const { from, to } = filters;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.defaultPeriod}
        actions={<Button onClick={() => setIsVerifying(true)}>{messages.verify}</Button>}
      />
      <FilterBar
        fields={filterFields}
        value={{ ...filters, ...(objectId ? { objectId } : {}) }}
        onChange={setFilters}
      />
      <DataTable<AuditEvent>
        name="audit"
        caption={messages.table}
        columns={auditColumns(narrow)}
        rowKey="id"
        rows={data?.items}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        paging={pagingOf(keyset, data)}
        empty={<EmptyState title={messages.empty} text={messages.defaultPeriod} />}
      />
      {isVerifying && (
        <Verify period={{ ...(from ? { from } : {}), ...(to ? { to } : {}) }} onClose={() => setIsVerifying(false)} />
      )}
    </>
  );
}
