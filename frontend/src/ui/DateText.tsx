import { dateOf, dateTimeOf } from '@/lib/calendar';
import styles from './Figures.module.css';
import { uiMessages } from './messages.zh-CN';

interface DateTextProps {
  /** A `YYYY-MM-DD` date or an instant; instants are shown in Shanghai time. */
  value: string | null | undefined;
  /** With hour and minute; for instants only. */
  withTime?: boolean;
}

export function DateText({ value, withTime = false }: DateTextProps) {
  if (!value) return <span>{uiMessages.none}</span>;
  const isDate = value.length === 10;
  return (
    <time dateTime={value} className={styles.figures}>
      {isDate ? value : withTime ? dateTimeOf(value) : dateOf(value)}
    </time>
  );
}
