import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { list, query } from '@/api/client';
import { getUnit, listUnits } from '@/api/generated/operations';
import { formMessages as messages } from '../messages.zh-CN';

interface UnitPickerProps {
  /** Given by the form item. */
  id?: string;
  value?: string | undefined;
  onChange?: (unit: string | undefined) => void;
  /** Only units of the own union. */
  own?: boolean;
  placeholder?: string;
  disabled?: boolean;
}

/** Chooses a unit by name, pinyin, initials or code; the server searches. */
export function UnitPicker({ id, value, onChange, own = false, placeholder, disabled }: UnitPickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery(
    list(listUnits, { query: { limit: 20, ...(own ? { own } : {}), ...(q ? { q } : {}) } }),
  );
  const found = data?.items ?? [];
  const isKnown = !value || found.some((unit) => unit.id === value);
  const { data: chosen } = useQuery({
    ...query(getUnit, { path: { id: value ?? '' }, query: {} }),
    enabled: data !== undefined && !isKnown,
  });
  const options = found.map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <Select
      {...(id ? { id } : {})}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      disabled={disabled ?? false}
      placeholder={placeholder ?? messages.chooseUnit}
      loading={isFetching}
      value={value ?? null}
      options={!isKnown && chosen ? [{ value: chosen.id, label: chosen.name }, ...options] : options}
      notFoundContent={isFetching ? messages.searching : messages.noUnit}
      onChange={(unit: string | null) => onChange?.(unit ?? undefined)}
    />
  );
}
