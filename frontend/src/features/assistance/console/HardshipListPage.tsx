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
import { StatusTag } from '@/ui/StatusTag';
import { exportingFiles, type HardshipQuery, type HardshipSummary, hardshipFiles } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { daysTo, hardshipTone } from '../model';
import { assistancePaths } from '../paths';
import { profileMessages } from '../profile/messages.zh-CN';

const { fields } = messages;
const names = ['status', 'category', 'cause', 'unitId', 'mine', 'withoutHelper'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'unitId', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  { name: 'category', label: fields.category, kind: 'choice', options: options(messages.categories) },
  { name: 'cause', label: fields.cause, kind: 'choice', options: options(messages.causes) },
  {
    name: 'withoutHelper',
    label: careMessages.helpers.figures.withoutHelper,
    kind: 'choice',
    options: [{ value: 'true', label: messages.yes }],
  },
  { name: 'mine', label: fields.mine, kind: 'choice', options: [{ value: 'true', label: messages.yes }] },
];

const columns: Column<HardshipSummary>[] = [
  {
    key: 'applicant',
    title: fields.applicant,
    isFixed: true,
    render: (_value, { id, applicantName }) => (
      <Link to={assistancePaths.file(id)}>{messages.family(applicantName)}</Link>
    ),
  },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status }) => <StatusTag tone={hardshipTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  {
    key: 'category',
    title: fields.category,
    render: (_value, { category }) => category && messages.categories[category],
  },
  {
    key: 'cause',
    title: fields.cause,
    render: (_value, { primaryCause }) => primaryCause && messages.causes[primaryCause],
  },
  { key: 'filledBy', title: fields.filledBy, dataIndex: 'filledBy' },
  { key: 'submittedAt', title: fields.submittedAt, render: (_value, row) => <DateText value={row.submittedAt} /> },
  {
    key: 'due',
    title: fields.due,
    render: (_value, { dueOn }) => (
      <>
        <DateText value={dueOn} /> <DueTag days={daysTo(dueOn)} />
      </>
    ),
  },
];

export default function HardshipListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as HardshipQuery;
  const found = useQuery(hardshipFiles(wanted));
  const { dialog, ...sheet } = useProtectedExport(
    exportingFiles,
    wanted,
    may('hardship.export'),
    profileMessages.familyColumn,
  );
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <>
            {may('hardship.import') && <Link to={assistancePaths.importFiles}>{profileMessages.importTitle}</Link>}{' '}
            <Link to={assistancePaths.notices}>{messages.noticesTitle}</Link>
          </>
        }
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<HardshipSummary>
        name="hardship-files"
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
