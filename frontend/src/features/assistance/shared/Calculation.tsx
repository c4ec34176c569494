import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Calculation.module.css';

/** How a calculation came about, line by line in words, each with the document that it rests on. */
export function Calculation({ lines }: Pick<NonNullable<HardshipFile['calculation']>, 'lines'>) {
  return (
    <ol className={styles.lines} aria-label={messages.calculation}>
      {lines.map(({ words, source }) => (
        <li key={`${words} ${source}`}>
          {words}
          {source && <small>{source}</small>}
        </li>
      ))}
    </ol>
  );
}
