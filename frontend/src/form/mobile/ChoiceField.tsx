import { ChoiceRow } from '@/ui/ChoiceRow';
import styles from './ChoiceField.module.css';

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
