import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { applicants } from '../api';
import { assistanceMessages } from '../messages.zh-CN';

const messages = assistanceMessages.form;

interface MemberPickerProps {
  /** Given by the form item. */
  id?: string;
  value?: string | null;
  onChange?: (memberId: string | undefined) => void;
}

/** A row of the register, by name, pinyin or staff number. */
export function MemberPicker({ id, value, onChange }: MemberPickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery(applicants(q));
  return (
    <Select
      {...(id ? { id } : {})}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={messages.findMember}
      loading={isFetching}
      value={value ?? null}
      options={(data?.items ?? []).map((member) => ({
        value: member.id,
        label: [member.name, member.staffNumber, member.unitName].filter(Boolean).join(' · '),
      }))}
      notFoundContent={messages.noMember}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
    />
  );
}
