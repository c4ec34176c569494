import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { tableOf } from '@/routing/paging';
import { useFilters } from '@/routing/use-filters';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { ActionMenu } from '@/ui/console/ActionMenu';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type Account, type AccountQuery, accounts } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { accountTone } from '../model';
import { AccountAct } from './AccountAct';
import { OneTimePassword } from './OneTimePassword';
import { OpenAccount } from './OpenAccount';

const { fields } = messages;

const filterFields: FilterField<'q' | 'state'>[] = [
  { name: 'q', label: fields.q, kind: 'text', placeholder: fields.qHint },
  {
    name: 'state',
    label: fields.state,
    kind: 'choice',
    options: Object.entries(messages.states).map(([value, label]) => ({ value, label })),
  },
];

const columns: Column<Account>[] = [
  { key: 'name', title: fields.name, isFixed: true, dataIndex: 'personName' },
  { key: 'userName', title: fields.userName, dataIndex: 'userName' },
  { key: 'posts', title: fields.posts, dataIndex: 'posts' },
  {
    key: 'state',
    title: fields.state,
    render: (_value, { state, waiting }) => (
      <>
        <StatusTag tone={accountTone[state]}>{messages.states[state]}</StatusTag>{' '}
        {waiting && state !== 'OPENING' && messages.waiting}
      </>
    ),
  },
];

export default function AccountListPage() {
  const [filters, setFilters] = useFilters(['q', 'state']);
  const [{ act, person }, setAct] = useFilters(['act', 'person']);
  const [shown, setShown] = useState<{ personId: string; password: string }>();
  const keyset = useKeyset();
  const may = useMay();
  const { message } = App.useApp();
  const wanted = {
    ...filters,
    ...keyset.place,
  } as AccountQuery;
  const found = useQuery(accounts(wanted));
  const acts: Column<Account> = {
    key: 'act',
    title: fields.act,
    isFixed: true,
    render: (_value, { personId, allowedActions }) => (
      <ActionMenu
        label={messages.actMenu}
        actions={allowedActions}
        labels={messages.actions}
        dangers={['DISABLE']}
        onAct={(action) => setAct({ act: action, person: personId })}
      />
    ),
  };
  const showPassword = (personId: string, password: string | undefined) => {
    setAct({});
    if (password) setShown({ personId, password });
    else void message.info(messages.openedLater, 10);
  };
  return (
    <>
      <PageHeader
        title={messages.accounts}
        actions={
          <Button
            type="primary"
            disabled={!may('account.open')}
            title={may.whyNot('account.open')}
            onClick={() => setAct({ act: 'OPEN' })}
          >
            {messages.open}
          </Button>
        }
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <DataTable<Account>
        name="accounts"
        caption={messages.accountTable}
        columns={[...columns, acts]}
        rowKey="personId"
        {...tableOf(keyset, found)}
        empty={
          Object.keys(filters).length === 0 ? (
            <EmptyState title={messages.emptyAccounts} text={messages.emptyAccountsText} />
          ) : undefined
        }
      />
      <OpenAccount
        isOpen={act === 'OPEN' && may('account.open')}
        personId={person}
        onOpened={showPassword}
        onClose={() => setAct({})}
      />
      {act && act !== 'OPEN' && person && (
        <AccountAct
          key={act + person}
          personId={person}
          action={act}
          onPassword={showPassword}
          onClose={() => setAct({})}
        />
      )}
      {shown && <OneTimePassword {...shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
