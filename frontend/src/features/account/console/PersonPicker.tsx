import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { account, accounts } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';

interface PersonPickerProps {
  /** Given by the form item, as the next two. */
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}

/** A person of the union who has no account yet; the server searches. */
export function PersonPicker({ id, value, onChange }: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery(accounts({ state: 'NONE', limit: 20, ...(q ? { q } : {}) }));
  const found = data?.items ?? [];
  const isKnown = !value || found.some(({ personId }) => personId === value);
  const chosen = useQuery({ ...account(value ?? ''), enabled: !isKnown });
  const shown = chosen.data && !isKnown ? [chosen.data, ...found] : found;
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={messages.choosePerson}
      loading={isFetching}
      value={value ?? null}
      options={shown.map(({ personId, personName, posts }) => ({
        value: personId,
        label: `${personName} · ${posts}`,
      }))}
      notFoundContent={isFetching ? messages.searching : messages.noPerson}
      onChange={(personId: string | null) => onChange?.(personId ?? undefined)}
    />
  );
}
