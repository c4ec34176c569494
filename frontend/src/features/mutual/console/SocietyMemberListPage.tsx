import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { mutualPaths } from '../paths';
import { type MemberQuery, type SocietyMemberEntry, societyMembers } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

const fields = messages.memberFields;
const names = ['unitId', 'status', 'arrears'] as const;

const filterFields: FilterField<(typeof names)[number]>[] = [
  { name: 'unitId', label: fields.branch, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.memberStatuses).map(([value, label]) => ({ value, label })),
  },
  { name: 'arrears', label: fields.arrears, kind: 'choice', options: [{ value: 'true', label: messages.onlyArrears }] },
];

const columns: Column<SocietyMemberEntry>[] = [
  {
    key: 'name',
    title: fields.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={mutualPaths.societyMember(id)}>{name}</Link>,
  },
  { key: 'staffNumber', title: fields.staffNumber, dataIndex: 'staffNumber' },
  { key: 'unit', title: fields.unit, dataIndex: 'unitName' },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status, statusWords }) => (
      <StatusTag tone={status === 'ACTIVE' ? 'ok' : 'plain'}>{statusWords}</StatusTag>
    ),
  },
  { key: 'joinedOn', title: fields.joinedOn, render: (_value, { joinedOn }) => <DateText value={joinedOn} /> },
  ...(['paid', 'due', 'overdue'] as const).map(
    (amount): Column<SocietyMemberEntry> => ({
      key: amount,
      title: fields[amount],
      align: 'right',
      render: (_value, row) => <MoneyText fen={row[amount]} />,
    }),
  ),
];

/** Who is in the society, and who owes what. */
export default function SocietyMemberListPage() {
  const may = useMay();
  const [filters, setFilters] = useFilters(names);
  const keyset = useKeyset();
  const found = useQuery(societyMembers({ ...filters, ...keyset.place, withTotal: true } as MemberQuery));
  return (
    <>
      <PageHeader
        title={messages.members}
        actions={may('society.enrol') && <Link to={mutualPaths.importSocietyMembers}>{messages.importMembers}</Link>}
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<SocietyMemberEntry>
        name="society-members"
        caption={messages.membersTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.noMembers} text={messages.noMembersText} />}
      />
    </>
  );
}
