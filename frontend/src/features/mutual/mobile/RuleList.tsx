import type { Period } from '../api';
import styles from './Mutual.module.css';

/** Rules one below the other, each with its figure and the paper that it rests on. */
export function RuleList({ rules }: { rules: Period['parameters'] }) {
  return (
    <ul className={styles.rules}>
      {rules.map(({ code, name, figure, source }) => (
        <li key={code}>
          <span>{name}</span> <b>{figure}</b>
          <small>{source}</small>
        </li>
      ))}
    </ul>
  );
}
