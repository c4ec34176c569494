import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { options } from '@/lib/options';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { exportingHelpers, type HelperQuery, type HelperSummary, helpers } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { HelperFigures } from './HelperFigures';

const messages = careMessages.helpers;
const names = ['due', 'unitId', 'mine', 'ended'] as const;
const yes = [{ value: 'true', label: assistanceMessages.yes }];

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'due', label: messages.due, kind: 'choice', options: options(messages.dues) },
  {
    name: 'unitId',
    label: assistanceMessages.fields.unit,
    kind: 'custom',
    render: (control) => <UnitPicker own {...control} />,
  },
  { name: 'mine', label: messages.mine, kind: 'choice', options: yes },
  { name: 'ended', label: messages.withEnded, kind: 'choice', options: yes },
];

const columns: Column<HelperSummary>[] = [
  {
    key: 'family',
    title: messages.family,
    isFixed: true,
    render: (_value, { id, applicantName }) => (
      <Link to={assistancePaths.helper(id)}>{assistanceMessages.family(applicantName)}</Link>
    ),
  },
  { key: 'unit', title: assistanceMessages.fields.unit, dataIndex: 'unitName' },
  { key: 'helper', title: messages.helper, dataIndex: 'helperName' },
  { key: 'since', title: messages.since, render: (_value, { since }) => <DateText value={since} /> },
  { key: 'visits', title: messages.count, align: 'right', render: (_value, { visits }) => messages.times(visits) },
  { key: 'last', title: messages.last, render: (_value, { lastVisitedOn }) => <DateText value={lastVisitedOn} /> },
  {
    key: 'next',
    title: messages.next,
    render: (_value, { nextVisitOn }) => (
      <>
        <DateText value={nextVisitOn} /> <DueTag days={daysTo(nextVisitOn)} />
      </>
    ),
  },
  { key: 'ended', title: messages.ended, render: (_value, { endedOn }) => <DateText value={endedOn} /> },
];

/** Who helps whom, the next visit first; above it how many families nobody helps or visits. */
export default function HelperListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as HelperQuery;
  const found = useQuery(helpers(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingHelpers, wanted, may('hardship.export'));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader title={messages.title} actions={<Link to={assistancePaths.files}>{assistanceMessages.title}</Link>} />
      {may('hardship.handle') && <HelperFigures />}
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<HelperSummary>
        name="family-helpers"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={isUnfiltered ? <EmptyState title={messages.emptyTitle} text={messages.emptyText} /> : undefined}
      />
      {dialog}
    </>
  );
}
