import { uiMessages } from './messages.zh-CN';
import styles from './StepBar.module.css';

export interface Step {
  label: string;
  state: 'done' | 'now' | 'next';
  note?: string;
}

/** The way of a case, and where it stands. */
export function StepBar({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={styles.bar}>
      {steps.map(({ label, state, note }) => (
        <li key={label} className={styles[state]} aria-current={state === 'now' ? 'step' : undefined}>
          <span>{label}</span>
          <span className="visually-hidden">{uiMessages.steps[state]}</span>
          {note && <small>{note}</small>}
        </li>
      ))}
    </ol>
  );
}
