import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { exportingMembers, type MemberQuery, type MemberSummary, members } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { memberTone } from '../model';
import { membershipPaths } from '../paths';
import { AdmitMember } from './AdmitMember';
import { FindMember } from './FindMember';
import { memberFilterFields, memberFilterNames } from './member-filters';
import { StatusCounts } from './StatusCounts';

const fields = messages.fields;

const columns: Column<MemberSummary>[] = [
  { key: 'staffNumber', title: fields.staffNumber, dataIndex: 'staffNumber' },
  {
    key: 'name',
    title: fields.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={membershipPaths.member(id)}>{name}</Link>,
  },
  { key: 'sex', title: fields.sex, render: (_value, { sex }) => messages.sexes[sex] },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  { key: 'employment', title: fields.employment, render: (_value, { employment }) => messages.employments[employment] },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status, statusReason }) => (
      <>
        <StatusTag tone={memberTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
        {statusReason && messages.reasons[statusReason]}
      </>
    ),
  },
  { key: 'joinedOn', title: fields.joinedOn, render: (_value, { joinedOn }) => <DateText value={joinedOn} /> },
];

export default function MemberListPage() {
  const [filters, setFilters] = useFilters(memberFilterNames);
  const [{ act }, setAct] = useFilters(['act']);
  const keyset = useKeyset();
  const may = useMay();
  const navigate = useNavigate();
  const { status, employment, ...others } = filters;
  // The address holds plain texts; the server refuses what it does not know.
  const wanted = {
    ...others,
    ...(status ? { status: [status] } : {}),
    ...(employment ? { employment: [employment] } : {}),
    ...keyset.place,
    withTotal: true,
  } as MemberQuery;
  const found = useQuery(members(wanted));
  const { dialog, ...sheet } = useProtectedExport(exportingMembers, wanted, may('member.export'));
  const isUnfiltered = Object.keys(filters).length === 0;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <>
            <Button onClick={() => setAct({ act: 'find' })}>{messages.find.title}</Button>
            {may('member.import') && (
              <Button onClick={() => void navigate(membershipPaths.import)}>{messages.importTitle}</Button>
            )}
            <Button
              type="primary"
              disabled={!may('member.admit')}
              title={may.whyNot('member.admit')}
              onClick={() => setAct({ act: 'admit' })}
            >
              {messages.admit}
            </Button>
          </>
        }
      />
      <StatusCounts
        {...(status ? { chosen: status } : {})}
        onChoose={(chosen) => {
          const { status: _before, ...rest } = filters;
          setFilters(chosen ? { ...rest, status: chosen } : rest);
        }}
      />
      <FilterBar fields={memberFilterFields} value={filters} onChange={setFilters} />
      <DataTable<MemberSummary>
        name="members"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        {...sheet}
        empty={isUnfiltered ? <EmptyState title={messages.emptyTitle} text={messages.emptyText} /> : undefined}
      />
      {dialog}
      {act === 'find' && <FindMember onClose={() => setAct({})} />}
      <AdmitMember isOpen={act === 'admit'} onClose={() => setAct({})} />
    </>
  );
}
