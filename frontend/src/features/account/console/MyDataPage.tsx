import { useQuery } from '@tanstack/react-query';
import { tableOf } from '@/routing/paging';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { type OwnAccess, ownAccesses } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { accessInWords } from '../model';

const fields = messages.accessFields;

const columns: Column<OwnAccess>[] = [
  { key: 'at', title: fields.at, isFixed: true, render: (_value, { at }) => <DateText value={at} withTime /> },
  { key: 'who', title: fields.who, render: (_value, access) => accessInWords(access).who },
  { key: 'what', title: fields.what, render: (_value, access) => accessInWords(access).what },
  { key: 'purpose', title: fields.purpose, render: (_value, access) => accessInWords(access).purpose },
];

export default function MyDataPage() {
  const keyset = useKeyset();
  const wanted = { ...keyset.place };
  const found = useQuery(ownAccesses(wanted));
  return (
    <>
      <PageHeader title={messages.myData} note={messages.myDataHint} />
      <DataTable<OwnAccess>
        name="my-data"
        caption={messages.accessTable}
        columns={columns}
        rowKey="id"
        {...tableOf(keyset, found)}
        empty={<EmptyState title={messages.noAccesses} text={messages.noAccessesText} />}
      />
    </>
  );
}
