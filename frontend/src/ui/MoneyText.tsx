import { formatFen } from '@/lib/money';
import styles from './Figures.module.css';
import { uiMessages } from './messages.zh-CN';

/** An amount of fen as yuan with two decimals and figures of equal width; a dash when there is none. */
export function MoneyText({ fen }: { fen: number | null | undefined }) {
  return <span className={styles.figures}>{fen === null || fen === undefined ? uiMessages.none : formatFen(fen)}</span>;
}
