import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import styles from './FilterBar.module.css';
import { tableMessages as messages } from './messages.zh-CN';

export interface FilterField<Name extends string> {
  name: Name;
  label: string;
  kind: 'text' | 'choice' | 'date' | 'custom';
  options?: readonly { value: string; label: string }[];
  placeholder?: string;
  /** The control of a `custom` filter, such as a unit that the server looks up. */
  render?: (control: {
    id: string;
    value: string | undefined;
    onChange: (value: string | undefined) => void;
  }) => ReactNode;
}

interface FilterBarProps<Name extends string> {
  fields: readonly FilterField<Name>[];
  value: Partial<Record<Name, string>>;
  onChange: (value: Partial<Record<Name, string>>) => void;
}

/** How many filters stand in the first row; the others are folded away until one of them is in use. */
const always = 3;

/** 查询 / 重置 as office users know it: nothing is asked for before they say so. */
export function FilterBar<Name extends string>({ fields, value, onChange }: FilterBarProps<Name>) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const foldedInUse = fields.slice(always).some(({ name }) => value[name]);
  const [isOpen, setIsOpen] = useState(foldedInUse);
  useEffect(() => setDraft(value), [value]);

  const set = (name: Name, text: string | undefined) => setDraft({ ...draft, [name]: text || undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(draft);
  };
  const control = ({ name, kind, options = [], placeholder, render }: FilterField<Name>) => {
    const common = { id: `${id}-${name}`, className: styles.control };
    if (kind === 'custom') {
      return render?.({ id: common.id, value: draft[name], onChange: (text) => set(name, text) });
    }
    if (kind === 'choice') {
      return (
        <Select
          {...common}
          allowClear
          placeholder={messages.all}
          value={draft[name]}
          options={[...options]}
          onChange={(chosen: string | undefined) => set(name, chosen)}
        />
      );
    }
    if (kind === 'date') {
      const date = draft[name];
      return (
        <DatePicker
          {...common}
          value={date ? dayjs(date) : null}
          onChange={(chosen) => set(name, chosen?.format('YYYY-MM-DD'))}
        />
      );
    }
    return (
      <Input
        {...common}
        allowClear
        placeholder={placeholder}
        value={draft[name] ?? ''}
        onChange={({ target }) => set(name, target.value)}
      />
    );
  };
  return (
    <form className={styles.bar} onSubmit={submit} aria-label={messages.filters}>
      {(isOpen ? fields : fields.slice(0, always)).map((field) => (
        <div key={field.name} className={styles.field}>
          <label htmlFor={`${id}-${field.name}`}>{field.label}</label>
          {control(field)}
        </div>
      ))}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit">
          {messages.search}
        </Button>
        <Button onClick={() => onChange({})}>{messages.reset}</Button>
        {fields.length > always && (
          <Button type="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? messages.less : messages.more}
          </Button>
        )}
      </div>
    </form>
  );
}
