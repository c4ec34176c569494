import { rightsMessages } from '../messages.zh-CN';
import styles from './Rights.module.css';

const messages = rightsMessages.tally;

/** A count in digits; one that is too small to be shown says so. */
export const figure = (count: number | undefined) =>
  count === undefined ? messages.hidden : count.toLocaleString('zh-CN');

interface CountBarProps {
  words: string;
  count: number | undefined;
  /** The count whose bar is full. */
  largest: number;
}

/** A name with its bar below; where nothing may be shown the bar is empty. */
export function CountBar({ words, count, largest }: CountBarProps) {
  return (
    <span className={styles.bar}>
      {words}
      <i style={{ width: `${((count ?? 0) / largest) * 100}%` }} />
    </span>
  );
}
