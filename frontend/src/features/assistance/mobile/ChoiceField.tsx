import { ChoiceRow } from '@/ui/ChoiceRow';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Hardship.module.css';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  choices: Record<Value, string>;
  /** Given by the form item, as the next. */
  value?: Value;
  onChange?: (value: Value) => void;
}

/** One of a few, held by a form. */
export function ChoiceField<Value extends string>({ label, choices, value, onChange }: ChoiceFieldProps<Value>) {
  return (
    <div className={styles.choice}>
      <ChoiceRow label={label} choices={choices} chosen={value as Value} onChoose={(chosen) => onChange?.(chosen)} />
    </div>
  );
}

interface YesNoProps {
  label: string;
  value?: boolean;
  onChange?: (value: boolean) => void;
}

export function YesNo({ label, value, onChange }: YesNoProps) {
  const chosen = value === undefined ? undefined : value ? 'yes' : 'no';
  return (
    <ChoiceField
      label={label}
      choices={{ yes: messages.yes, no: messages.no }}
      {...(chosen ? { value: chosen as 'yes' | 'no' } : {})}
      onChange={(answer) => onChange?.(answer === 'yes')}
    />
  );
}
