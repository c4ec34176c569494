import { useId } from 'react';
import styles from './ChoiceRow.module.css';

interface ChoiceRowProps<Value extends string> {
  label: string;
  choices: Record<Value, string>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, as large targets. */
export function ChoiceRow<Value extends string>({ label, choices, chosen, onChoose }: ChoiceRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {(Object.entries(choices) as [Value, string][]).map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
