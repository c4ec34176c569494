import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { FilterField } from '@/table/FilterBar';
import { funds } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';

interface FundSelectProps {
  /** Given by the form item. */
  id?: string;
  value?: string | undefined;
  onChange?: (fundId: string | undefined) => void;
  allowClear?: boolean;
}

/** One of the funds of the own union; a union has a handful. */
export function FundSelect({ id, value, onChange, allowClear = false }: FundSelectProps) {
  const { data, isFetching } = useQuery(funds({ limit: 100 }));
  return (
    <Select
      {...(id ? { id } : {})}
      style={{ width: '100%', minWidth: 180 }}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={allowClear}
      placeholder={allowClear ? messages.allFunds : messages.chooseFund}
      loading={isFetching}
      value={value ?? null}
      options={(data?.items ?? []).map((fund) => ({ value: fund.id, label: fund.name }))}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
    />
  );
}

/** A filter of a list by fund. */
export const fundField = <Name extends string>(name: Name): FilterField<Name> => ({
  name,
  label: messages.fields.fund,
  kind: 'custom',
  render: (control) => <FundSelect {...control} allowClear />,
});
