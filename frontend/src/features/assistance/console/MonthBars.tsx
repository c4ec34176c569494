import { formatFen } from '@/lib/money';
import type { ReportMonth } from '../report/api';
import { reportMessages as messages } from '../report/messages.zh-CN';
import { barsOf } from '../report/model';
import styles from './Report.module.css';

/** The area that the bars share with their words, in percent. */
const drawable = 75;

/** The money paid by month: the words say what the bars draw. */
export function MonthBars({ months }: { months: readonly ReportMonth[] }) {
  const bars = barsOf(months);
  if (bars.length === 0) return <p>{messages.noMonths}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <ol className={styles.bars} aria-label={messages.chart} tabIndex={0}>
      {bars.map(({ month, amount, height }) => (
        <li key={month}>
          <b>{formatFen(amount)}</b>
          <i style={{ height: `${(height * drawable) / 100}%` }} aria-hidden="true" />
          <span>{messages.month(month)}</span>
        </li>
      ))}
    </ol>
  );
}
