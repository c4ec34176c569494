import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { options } from '@/lib/options';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { exportingLegalAids, type LegalAidQuery, type LegalAidSummary, legalAids } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { legalAidTone } from '../legalaid/model';
import { rightsPaths } from '../paths';

const { fields } = messages;
const names = ['status', 'kind', 'overdue', 'adviserId'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'kind', label: fields.kind, kind: 'choice', options: options(messages.kinds) },
  { name: 'overdue', label: messages.overdue, kind: 'choice', options: options({ true: messages.onlyOverdue }) },
];

const columns: Column<LegalAidSummary>[] = [
  {
    key: 'kind',
    title: fields.kind,
    isFixed: true,
    render: (_value, { id, kind }) => <Link to={rightsPaths.legalAid(id)}>{messages.kinds[kind]}</Link>,
  },
  {
    key: 'applicant',
    title: fields.applicant,
    render: (_value, { applicant, privacy }) => (
      <>
        {applicant} {privacy === 'CHAIR' && <StatusTag tone="warn">{messages.chairOnly}</StatusTag>}
      </>
    ),
  },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status, escalated }) => (
      <>
        <StatusTag tone={legalAidTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
        {escalated && <StatusTag tone="bad">{messages.escalated}</StatusTag>}
      </>
    ),
  },
  { key: 'adviser', title: fields.adviser, dataIndex: 'adviser' },
  { key: 'appliedOn', title: fields.appliedOn, dataIndex: 'appliedOn' },
  {
    key: 'dueOn',
    title: fields.dueOn,
    render: (_value, { dueOn, overdue }) => (
      <>
        {dueOn} {overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
      </>
    ),
  },
];

export default function LegalAidListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = { ...filters, ...keyset.place, withTotal: true } as unknown as LegalAidQuery;
  const found = useQuery(legalAids(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingLegalAids, wanted, may('legal-aid.export'));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={may('adviser.read') && <Link to={rightsPaths.advisers}>{messages.advisersTitle}</Link>}
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<LegalAidSummary>
        name="legal-aids"
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
