import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { type TermSummary, terms } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { organisationPaths } from '../paths';

const tones: Record<TermSummary['urgency'], Tone> = {
  OVERDUE: 'bad',
  WITHIN_30_DAYS: 'bad',
  WITHIN_90_DAYS: 'warn',
  WITHIN_180_DAYS: 'info',
  LATER: 'plain',
};

const columns: Column<TermSummary>[] = [
  {
    key: 'unit',
    title: messages.columns.name,
    isFixed: true,
    render: (_value, { unitId, unitName }) => <Link to={organisationPaths.unit(unitId, 'terms')}>{unitName}</Link>,
  },
  { key: 'kind', title: messages.columns.kind, render: (_value, { kind }) => messages.kinds[kind] },
  { key: 'standing', title: messages.columns.standing, render: (_value, { standing }) => messages.standings[standing] },
  { key: 'ordinal', title: messages.facts.term, render: (_value, { ordinal }) => messages.term(ordinal) },
  { key: 'lastDay', title: messages.lastDay, render: (_value, { lastDay }) => <DateText value={lastDay} /> },
  {
    key: 'urgency',
    title: messages.urgency,
    render: (_value, { urgency, daysLeft }) => (
      <StatusTag tone={tones[urgency]}>{messages.daysLeft(daysLeft)}</StatusTag>
    ),
  },
];

const fields: FilterField<'urgency' | 'city'>[] = [
  {
    name: 'urgency',
    label: messages.urgency,
    kind: 'choice',
    options: Object.entries(messages.urgencies).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'city',
    label: messages.fields.city,
    kind: 'choice',
    options: zhejiangCities.map(({ code, name }) => ({ value: code, label: name })),
  },
];

/** The radar of re-elections, the most urgent first. */
export default function TermListPage() {
  const [{ urgency, city }, setFilters] = useFilters(['urgency', 'city']);
  const keyset = useKeyset();
  const found = useQuery(
    terms({
      withTotal: true,
      // The address holds plain texts; the server refuses what it does not know.
      ...(urgency ? { urgency: urgency as TermSummary['urgency'] } : {}),
      ...(city ? { city } : {}),
      ...keyset.place,
    }),
  );
  return (
    <>
      <PageHeader title={messages.termRadar} />
      <FilterBar
        fields={fields}
        value={{ ...(urgency ? { urgency } : {}), ...(city ? { city } : {}) }}
        onChange={setFilters}
      />
      <DataTable<TermSummary>
        name="terms"
        caption={messages.termTable}
        columns={columns}
        rowKey="termId"
        {...tableOf(keyset, found)}
      />
    </>
  );
}
