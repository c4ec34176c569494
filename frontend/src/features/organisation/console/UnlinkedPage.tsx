import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { type UnlinkedUnit, unlinkedSheet, unlinkedUnits } from '../api';
import { listMessages as messages } from '../lists/messages.zh-CN';
import { organisationMessages } from '../messages.zh-CN';
import { organisationPaths } from '../paths';
import { ClosingRate } from './ClosingRate';
import { useSheet } from './use-sheet';

const columns = (mayPropose: boolean): Column<UnlinkedUnit>[] => [
  {
    key: 'name',
    title: organisationMessages.columns.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={organisationPaths.unit(id, 'relations')}>{name}</Link>,
  },
  {
    key: 'kind',
    title: organisationMessages.columns.kind,
    render: (_value, { kind }) => organisationMessages.kinds[kind],
  },
  { key: 'city', title: organisationMessages.columns.city, dataIndex: 'cityName' },
  { key: 'since', title: messages.since, render: (_value, { since }) => <DateText value={since} /> },
  {
    key: 'formerParent',
    title: messages.formerParent,
    render: (_value, { formerParent }) => formerParent ?? messages.neverLinked,
  },
  { key: 'guides', title: messages.guides, render: (_value, { guides }) => guides ?? messages.noGuides },
  {
    key: 'nextStep',
    title: messages.nextStep,
    render: (_value, { id, nextStep }) =>
      nextStep === 'PROPOSE_MOVE' && mayPropose ? (
        <Link to={organisationPaths.propose(id, 'MOVE')}>{messages.propose}</Link>
      ) : (
        messages.nextSteps[nextStep]
      ),
  },
];

const fields: FilterField<'city'>[] = [
  {
    name: 'city',
    label: organisationMessages.fields.city,
    kind: 'choice',
    options: zhejiangCities.map(({ code, name }) => ({ value: code, label: name })),
  },
];

/** Units that nobody manages, and what should be done about each. */
export default function UnlinkedPage() {
  const [filters, setFilters] = useFilters(['city']);
  const keyset = useKeyset();
  const may = useMay();
  const wanted = {
    ...filters,
    ...keyset.place,
    withTotal: true,
  };
  const found = useQuery(unlinkedUnits(wanted));
  const sheet = useSheet(() => unlinkedSheet(wanted, messages.unlinkedSheet));
  return (
    <>
      <PageHeader title={messages.unlinked} note={messages.unlinkedNote} />
      <ClosingRate {...(filters.city ? { city: filters.city } : {})} />
      <FilterBar fields={fields} value={filters} onChange={setFilters} />
      <DataTable<UnlinkedUnit>
        name="unlinked-units"
        caption={messages.unlinkedTable}
        columns={columns(may('unit.change'))}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={filters.city ? undefined : <EmptyState title={messages.noUnlinked} text={messages.noUnlinkedText} />}
      />
    </>
  );
}
