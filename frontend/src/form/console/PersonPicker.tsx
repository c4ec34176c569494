import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { list } from '@/api/client';
import { findPeople } from '@/api/generated/operations';
import { formMessages as messages } from '../messages.zh-CN';

interface PersonPickerProps {
  /** Given by the form item. */
  id?: string;
  value?: string | null | undefined;
  onChange?: (person: string | undefined) => void;
}

/** Chooses somebody of the own union by name, pinyin, initials or staff number; unit and number tell namesakes apart. */
export function PersonPicker({ id, value, onChange }: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data: found = [], isFetching } = useQuery(list(findPeople, { query: q ? { q } : {} }));
  return (
    <Select
      {...(id ? { id } : {})}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={messages.choosePerson}
      loading={isFetching}
      value={value ?? null}
      options={found.map((person) => ({
        value: person.id,
        label: [person.name, person.staffNumber, person.unitName].filter(Boolean).join(' · '),
      }))}
      notFoundContent={isFetching ? messages.searching : messages.noPerson}
      onChange={(person: string | null) => onChange?.(person ?? undefined)}
    />
  );
}
