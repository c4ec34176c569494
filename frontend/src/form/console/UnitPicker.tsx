import { useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { list, query } from '@/api/client';
import { getUnit, listUnits } from '@/api/generated/operations';
import { formMessages as messages } from '../messages.zh-CN';

interface UnitPickerProps {
  /** Given by the form item. */
  id?: string;
  value?: string | string[] | null | undefined;
  onChange?: (unit: never) => void;
  /** Only units of the own union. */
  own?: boolean;
  multiple?: boolean;
  placeholder?: string;
  disabled?: boolean;
}

/** Chooses a unit, or several, by name, pinyin, initials or code; the server searches. */
export function UnitPicker({
  id,
  value,
  onChange,
  own = false,
  multiple = false,
  placeholder,
  disabled,
}: UnitPickerProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery(
    list(listUnits, { query: { limit: 20, ...(own ? { own } : {}), ...(q ? { q } : {}) } }),
  );
  const found = data?.items ?? [];
  const chosen = [value ?? []].flat();
  const unknown = data ? chosen.filter((each) => !found.some((unit) => unit.id === each)) : [];
  const others = useQueries({ queries: unknown.map((each) => query(getUnit, { path: { id: each }, query: {} })) });
  const named = others.flatMap(({ data: unit }) => (unit ? [unit] : []));
  return (
    <Select
      {...(id ? { id } : {})}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      disabled={disabled ?? false}
      placeholder={placeholder ?? messages.chooseUnit}
      loading={isFetching}
      value={value ?? (multiple ? [] : null)}
      options={[...named, ...found].map((unit) => ({ value: unit.id, label: unit.name }))}
      notFoundContent={isFetching ? messages.searching : messages.noUnit}
      onChange={(unit: unknown) => onChange?.((unit ?? undefined) as never)}
    />
  );
}
