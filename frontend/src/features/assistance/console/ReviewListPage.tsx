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
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { exportingReviews, type Review, type ReviewQuery, reviews } from '../care/api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';

const messages = careMessages.reviews;
const { fields } = assistanceMessages;
const names = ['stage', 'unitId', 'until', 'category'] as const;
const tone: Record<Review['stage'], Tone> = { COMING: 'plain', WAITING: 'warn', DECLARED: 'info', SUSPENDED: 'bad' };

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'stage', label: messages.stage, kind: 'choice', options: options(messages.stages) },
  { name: 'until', label: messages.before, kind: 'date' },
  { name: 'unitId', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  { name: 'category', label: fields.category, kind: 'choice', options: options(assistanceMessages.categories) },
];

const columns: Column<Review>[] = [
  {
    key: 'applicant',
    title: fields.applicant,
    isFixed: true,
    render: (_value, { id, applicantName }) => (
      <Link to={assistancePaths.file(id)}>{assistanceMessages.family(applicantName)}</Link>
    ),
  },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  {
    key: 'category',
    title: fields.category,
    render: (_value, { category }) => category && assistanceMessages.categories[category],
  },
  {
    key: 'stage',
    title: messages.stage,
    render: (_value, { stage }) => <StatusTag tone={tone[stage]}>{messages.stages[stage]}</StatusTag>,
  },
  {
    key: 'until',
    title: messages.until,
    render: (_value, { reviewedUntil, stage }) => (
      <>
        <DateText value={reviewedUntil} /> {stage === 'WAITING' && <DueTag days={daysTo(reviewedUntil)} />}
      </>
    ),
  },
  {
    key: 'redeclaredAt',
    title: messages.redeclaredAt,
    render: (_value, { redeclaredAt }) => <DateText value={redeclaredAt} />,
  },
  { key: 'returned', title: messages.returned, render: (_value, { returned }) => returned && assistanceMessages.yes },
];

/** Files by the day until which they hold, the most urgent first. */
export default function ReviewListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as ReviewQuery;
  const found = useQuery(reviews(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingReviews, wanted, may('hardship.export'));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader title={messages.title} actions={<Link to={assistancePaths.files}>{assistanceMessages.title}</Link>} />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Review>
        name="hardship-reviews"
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
