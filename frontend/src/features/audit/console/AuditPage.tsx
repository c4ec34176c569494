import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { useExport } from '@/form/console/use-export';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type AuditEvent, type AuditQuery, auditEvents, auditSheet, auditWords, type Verification } from '../api';
import { auditMessages as messages } from '../messages.zh-CN';
import { auditColumns } from './audit-columns';
import { Verify } from './Verify';

const { fields } = messages;
const names = ['from', 'to', 'personName', 'act', 'objectType', 'content', 'outcome', 'objectId', 'personId'] as const;
type Word = { code: string; name: string };
const options = (words: readonly Word[] = []) => words.map(({ code, name }) => ({ value: code, label: name }));
const outcomes = Object.entries(messages.outcomes).map(([value, label]) => ({ value, label }));

const filterFields = (acts?: readonly Word[], objects?: readonly Word[]): FilterField<(typeof names)[number]>[] => [
  { name: 'from', label: fields.from, kind: 'date' },
  { name: 'to', label: fields.to, kind: 'date' },
  { name: 'personName', label: fields.personName, kind: 'text' },
  { name: 'act', label: fields.act, kind: 'choice', options: options(acts) },
  { name: 'objectType', label: fields.objectType, kind: 'choice', options: options(objects) },
  { name: 'content', label: fields.content, kind: 'text' },
  { name: 'outcome', label: fields.outcome, kind: 'choice', options: outcomes },
  { name: 'objectId', label: fields.objectId, kind: 'text' },
];

const nothing = '00000000-0000-0000-0000-000000000000';
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export default function AuditPage() {
  const [{ objectId, ...filters }, setFilters] = useFilters(names);
  const [isVerifying, setIsVerifying] = useState(false);
  const [verified, setVerified] = useState<Verification>();
  const may = useMay();
  const keyset = useKeyset();
  const number = objectId?.trim() ?? '';
  const wanted = {
    ...filters,
    // What is no number of an object matches none; the server would call the whole request malformed.
    ...(number ? { objectId: isUuid(number) ? number : nothing } : {}),
    ...keyset.place,
  } as AuditQuery;
  const found = useQuery(auditEvents(wanted));
  const { data: words } = useQuery(auditWords);
  const sheet = useExport(() => auditSheet(wanted, messages.sheetName), may('audit.export'));
  const narrow = (to: Partial<Record<(typeof names)[number], string>>) =>
    setFilters({ ...filters, ...(objectId ? { objectId } : {}), ...to });
  const { from, to } = filters;
  return (
    <>
      <PageHeader
        title={messages.title}
        tags={
          verified && (
            <span title={messages.verifiedFor(verified.from, verified.to)}>
              <StatusTag tone={verified.findings.length === 0 ? 'ok' : 'bad'}>
                {verified.findings.length === 0 ? messages.verified : messages.tampered}
              </StatusTag>
            </span>
          )
        }
        note={messages.defaultPeriod}
        actions={<Button onClick={() => setIsVerifying(true)}>{messages.verify}</Button>}
      />
      <FilterBar
        fields={filterFields(words?.acts, words?.objects)}
        value={{ ...filters, ...(objectId ? { objectId } : {}) }}
        onChange={setFilters}
      />
      <DataTable<AuditEvent>
        name="audit"
        caption={messages.table}
        columns={auditColumns(narrow)}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={<EmptyState title={messages.empty} text={messages.defaultPeriod} />}
      />
      {isVerifying && (
        <Verify
          period={{ ...(from ? { from } : {}), ...(to ? { to } : {}) }}
          onVerified={setVerified}
          onClose={() => setIsVerifying(false)}
        />
      )}
    </>
  );
}
