import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DateInputProps {
  /** Given by the form item. */
  id?: string;
  value?: string | null | undefined;
  onChange?: (date: string | undefined) => void;
  disabled?: boolean;
}

/** A date that a form holds as the API does: `YYYY-MM-DD`. */
export function DateInput({ id, value, onChange, disabled }: DateInputProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      style={{ width: '100%' }}
      disabled={disabled ?? false}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date?.format('YYYY-MM-DD'))}
    />
  );
}
