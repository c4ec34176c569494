import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { type OfficerGap, type OfficerGapsQuery, officerGapSheet, officerGaps } from '../api';
import { listMessages as messages } from '../lists/messages.zh-CN';
import { organisationMessages } from '../messages.zh-CN';
import { organisationPaths } from '../paths';
import { useSheet } from './use-sheet';

const count = (value: number) => value.toLocaleString('zh-CN');

const columns: Column<OfficerGap>[] = [
  {
    key: 'name',
    title: messages.union,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={organisationPaths.unit(id)}>{name}</Link>,
  },
  {
    key: 'kind',
    title: organisationMessages.columns.kind,
    render: (_value, { kind }) => organisationMessages.kinds[kind],
  },
  { key: 'city', title: organisationMessages.columns.city, dataIndex: 'cityName' },
  {
    key: 'standing',
    title: organisationMessages.columns.standing,
    render: (_value, { standing }) => organisationMessages.standings[standing],
  },
  { key: 'members', title: messages.members, align: 'right', render: (_value, { members }) => count(members) },
  { key: 'required', title: messages.required, align: 'right', render: (_value, { required }) => count(required) },
  {
    key: 'fullTime',
    title: messages.fullTime,
    align: 'right',
    render: (_value, { fullTimeOfficers }) => count(fullTimeOfficers),
  },
  {
    key: 'gap',
    title: messages.gap,
    render: (_value, { gap }) => (
      <StatusTag tone={gap > 0 ? 'warn' : 'ok'}>{gap > 0 ? messages.short(gap) : messages.enough}</StatusTag>
    ),
  },
  { key: 'asOf', title: messages.dataOf, render: (_value, { asOf }) => <DateText value={asOf} withTime /> },
];

const names = ['relation', 'city', 'all'] as const;

const fields: FilterField<(typeof names)[number]>[] = [
  {
    name: 'relation',
    label: organisationMessages.fields.relation,
    kind: 'choice',
    options: Object.entries(organisationMessages.relations).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'city',
    label: organisationMessages.fields.city,
    kind: 'choice',
    options: zhejiangCities.map(({ code, name }) => ({ value: code, label: name })),
  },
  { name: 'all', label: messages.all, kind: 'choice', options: [{ value: 'true', label: messages.allUnions }] },
];

/** Unions by how many full-time officers they lack, the worst first. */
export default function OfficerGapsPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const { all, ...others } = filters;
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...others,
    ...(all ? { all: true } : {}),
    ...keyset.place,
    withTotal: true,
  } as OfficerGapsQuery;
  const found = useQuery(officerGaps(wanted));
  const sheet = useSheet(() => officerGapSheet(wanted, messages.gapSheet));
  return (
    <>
      <PageHeader title={messages.gaps} note={messages.gapsNote} />
      <FilterBar fields={fields} value={filters} onChange={setFilters} />
      <DataTable<OfficerGap>
        name="officer-gaps"
        caption={messages.gapTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={<EmptyState title={messages.noGaps} text={messages.noGapsText} />}
      />
    </>
  );
}
