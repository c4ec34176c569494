import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { candidates } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';

interface CandidatePickerProps {
  /** Given by the form item, as the next two. */
  id?: string;
  value?: string;
  onChange?: (personId: string | undefined) => void;
}

/** Somebody with a post in the union; the server searches. */
export function CandidatePicker({ id, value, onChange }: CandidatePickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery(candidates(q));
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={messages.chooseCandidate}
      loading={isFetching}
      value={value ?? null}
      options={data.map(({ personId, personName, posts, hasAccount }) => ({
        value: personId,
        label: [`${personName} · ${posts}`, hasAccount ? undefined : messages.noAccount].filter(Boolean).join(' · '),
      }))}
      notFoundContent={isFetching ? messages.searching : messages.noCandidate}
      onChange={(personId: string | null) => onChange?.(personId ?? undefined)}
    />
  );
}
