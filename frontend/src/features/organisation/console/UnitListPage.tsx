import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar } from '@/table/FilterBar';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type UnitQuery, type UnitSummary, unitSheet, units } from '../api';
import { listMessages } from '../lists/messages.zh-CN';
import { organisationMessages as messages } from '../messages.zh-CN';
import { standingTone, statusTone } from '../model';
import { organisationPaths } from '../paths';
import styles from './UnitListPage.module.css';
import { UnitTree } from './UnitTree';
import { unitFilterFields, unitFilterNames } from './unit-filters';
import { useSheet } from './use-sheet';

const columns: Column<UnitSummary>[] = [
  {
    key: 'name',
    title: messages.columns.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={organisationPaths.unit(id)}>{name}</Link>,
  },
  { key: 'code', title: messages.columns.code, dataIndex: 'code' },
  { key: 'kind', title: messages.columns.kind, render: (_value, { kind }) => messages.kinds[kind] },
  { key: 'city', title: messages.columns.city, dataIndex: 'cityName' },
  {
    key: 'parent',
    title: messages.columns.parent,
    render: (_value, { kind, parentName }) =>
      parentName ?? (kind === 'PROVINCE' ? null : <StatusTag tone="warn">{messages.noParent}</StatusTag>),
  },
  {
    key: 'members',
    title: listMessages.members,
    align: 'right',
    render: (_value, { members }) => members?.toLocaleString('zh-CN'),
  },
  {
    key: 'standing',
    title: messages.columns.standing,
    render: (_value, { standing }) => (
      <StatusTag tone={standingTone[standing]}>{messages.standings[standing]}</StatusTag>
    ),
  },
  {
    key: 'status',
    title: messages.columns.status,
    render: (_value, { status }) => <StatusTag tone={statusTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
];

export default function UnitListPage() {
  const [filters, setFilters] = useFilters(unitFilterNames);
  const keyset = useKeyset();
  const { kind, status, relation, unlinked, ...others } = filters;
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...others,
    ...(kind ? { kind: [kind] } : {}),
    ...(status ? { status: [status] } : {}),
    ...(relation ? { relation } : {}),
    ...(unlinked ? { unlinked: true } : {}),
    ...keyset.place,
    withTotal: true,
  } as UnitQuery;
  const found = useQuery(units(wanted));
  const may = useMay();
  const navigate = useNavigate();
  const sheet = useSheet(() => unitSheet(wanted, listMessages.unitSheet));
  return (
    <>
      <PageHeader
        title={messages.title}
        note={filters.asOf && messages.asOfPast(filters.asOf)}
        actions={
          may('unit.import') && (
            <Button onClick={() => void navigate(organisationPaths.importUnits)}>{listMessages.importUnits}</Button>
          )
        }
      />
      <div className={styles.columns}>
        <UnitTree
          asOf={filters.asOf}
          chosen={filters.parent}
          onChoose={(parent) => setFilters({ ...filters, parent })}
        />
        <div className={styles.rows}>
          <FilterBar
            fields={unitFilterFields}
            value={filters}
            onChange={(value) => setFilters({ parent: filters.parent ?? '', ...value })}
          />
          <DataTable<UnitSummary>
            name="units"
            caption={messages.table}
            columns={columns}
            rowKey="id"
            {...tableOf(keyset, found)}
            {...sheet}
          />
        </div>
      </div>
    </>
  );
}
