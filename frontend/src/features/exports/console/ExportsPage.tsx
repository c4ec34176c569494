import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useMay } from '@/api/session';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { exportsToApprove, ownExports, type ProtectedExport, type ToApproveQuery } from '../api';
import { exportMessages as messages } from '../messages.zh-CN';
import { exportColumns } from './export-columns';

const lookAgain = 1500;

const filterFields: FilterField<'status'>[] = [
  {
    name: 'status',
    label: messages.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
];

/** One's own exports, and for who approves those of others. */
export default function ExportsPage() {
  const [{ view = 'own' }, setView] = useFilters(['view']);
  const may = useMay();
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={
          may('export.approve') && (
            <Segmented<string>
              aria-label={messages.view}
              value={view}
              options={Object.entries(messages.views).map(([value, label]) => ({ value, label }))}
              onChange={(chosen) => setView(chosen === 'own' ? {} : { view: chosen })}
            />
          )
        }
      />
      {view === 'approve' ? <ToApprove /> : <Own />}
    </>
  );
}

const ownColumns = exportColumns.filter(({ key }) => key !== 'who');

function Own() {
  const keyset = useKeyset();
  const found = useQuery({
    ...ownExports({ ...keyset.place, withTotal: true }),
    refetchInterval: ({ state }) => state.data?.items.some(isInWork) && lookAgain,
  });
  return (
    <DataTable<ProtectedExport>
      name="own-exports"
      caption={messages.ownTable}
      columns={ownColumns}
      rowKey="id"
      {...tableOf(keyset, found)}
      empty={<EmptyState title={messages.emptyOwn} text={messages.emptyOwnText} />}
    />
  );
}

function ToApprove() {
  const [filters, setFilters] = useFilters(['status']);
  const keyset = useKeyset();
  // The address holds plain texts; the server refuses what it does not know.
  const found = useQuery(exportsToApprove({ ...filters, ...keyset.place, withTotal: true } as ToApproveQuery));
  return (
    <>
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<ProtectedExport>
        name="exports-to-approve"
        caption={messages.approveTable}
        columns={exportColumns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.emptyApprove} text={messages.emptyApproveText} />}
      />
    </>
  );
}

const isInWork = ({ status, trouble }: ProtectedExport) => status === 'PRODUCING' && !trouble;
