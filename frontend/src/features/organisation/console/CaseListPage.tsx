import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type ChangeCase, changeCases } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { changeTone } from '../model';
import { organisationPaths } from '../paths';

const columns: Column<ChangeCase>[] = [
  {
    key: 'unit',
    title: messages.columns.name,
    isFixed: true,
    render: (_value, { id, unitName }) => <Link to={organisationPaths.changeCase(id)}>{unitName}</Link>,
  },
  { key: 'kind', title: messages.kind, render: (_value, { kind }) => messages.changeKinds[kind] },
  {
    key: 'effectiveOn',
    title: messages.form.effectiveOn,
    render: (_value, { effectiveOn }) => <DateText value={effectiveOn} />,
  },
  {
    key: 'submittedAt',
    title: messages.submittedAt,
    render: (_value, { submittedAt }) => <DateText value={submittedAt} withTime />,
  },
  {
    key: 'status',
    title: messages.status,
    render: (_value, { status }) => (
      <StatusTag tone={changeTone[status] ?? 'plain'}>{messages.changeStatuses[status] ?? status}</StatusTag>
    ),
  },
];

/** What managed unions have submitted to the own one. */
export default function CaseListPage() {
  const keyset = useKeyset();
  const found = useQuery(changeCases({ ...keyset.place }));
  return (
    <>
      <PageHeader title={messages.cases} />
      <DataTable<ChangeCase>
        name="unit-change-cases"
        caption={messages.casesTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.noCases} text={messages.noCasesText} />}
      />
    </>
  );
}
