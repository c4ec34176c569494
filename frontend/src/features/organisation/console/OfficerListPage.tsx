import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { options } from '@/lib/options';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type OfficerSummary, type OfficersQuery, officerSheet, officers } from '../api';
import { listMessages as messages } from '../lists/messages.zh-CN';
import { organisationMessages } from '../messages.zh-CN';
import { officeMessages } from '../offices/messages.zh-CN';
import { organisationPaths } from '../paths';
import { Period } from './Period';
import { useSheet } from './use-sheet';

const words = messages.officer;

const columns: Column<OfficerSummary>[] = [
  { key: 'name', title: words.name, dataIndex: 'personName', isFixed: true },
  { key: 'postType', title: words.postType, dataIndex: 'postName' },
  {
    key: 'unit',
    title: words.unit,
    render: (_value, { unitId, unitName }) => <Link to={organisationPaths.unit(unitId, 'posts')}>{unitName}</Link>,
  },
  {
    key: 'engagement',
    title: words.engagement,
    render: (_value, { engagement }) => officeMessages.engagements[engagement],
  },
  { key: 'period', title: words.period, render: (_value, { from, to }) => <Period from={from} to={to} /> },
  { key: 'source', title: words.source, render: (_value, { source }) => organisationMessages.sources[source] },
  { key: 'basis', title: words.basis, dataIndex: 'basis' },
  {
    key: 'termEnds',
    title: words.termEnds,
    render: (_value, { termEnds }) => termEnds && <DateText value={termEnds} />,
  },
];

const names = ['q', 'unit', 'postType', 'engagement', 'asOf'] as const;

const fields: FilterField<(typeof names)[number]>[] = [
  { name: 'q', label: words.q, kind: 'text', placeholder: words.qHint },
  { name: 'unit', label: words.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  { name: 'postType', label: words.postType, kind: 'choice', options: options(messages.postTypes) },
  { name: 'engagement', label: words.engagement, kind: 'choice', options: options(officeMessages.engagements) },
  { name: 'asOf', label: words.asOf, kind: 'date' },
];

/** Who holds which post of the own union. */
export default function OfficerListPage() {
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const may = useMay();
  const navigate = useNavigate();
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  } as OfficersQuery;
  const found = useQuery(officers(wanted));
  const sheet = useSheet(() => officerSheet(wanted, messages.officerSheet));
  return (
    <>
      <PageHeader
        title={messages.officers}
        note={filters.asOf && organisationMessages.asOfPast(filters.asOf)}
        actions={
          may('post.appoint') && (
            <Button onClick={() => void navigate(organisationPaths.importOfficers)}>{messages.importOfficers}</Button>
          )
        }
      />
      <FilterBar fields={fields} value={filters} onChange={setFilters} />
      <DataTable<OfficerSummary>
        name="officers"
        caption={messages.officerTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={
          Object.keys(filters).length === 0 ? (
            <EmptyState title={messages.noOfficers} text={messages.noOfficersText} />
          ) : undefined
        }
      />
    </>
  );
}
