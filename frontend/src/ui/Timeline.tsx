import type { ReactNode } from 'react';
import { DateText } from './DateText';
import { uiMessages } from './messages.zh-CN';
import styles from './Timeline.module.css';

export interface TimelineEntry {
  key: string;
  /** Post or person. */
  who: string;
  what: string;
  /** Instant; absent while it is still waited for. */
  at?: string;
  opinion?: string;
  workingDaysTaken?: number;
  extra?: ReactNode;
}

/** 办理过程: who did what, when, with which words, and who is next. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ key, who, what, at, opinion, workingDaysTaken, extra }) => (
        <li key={key} className={at ? undefined : styles.waiting}>
          <p>
            <b>{who}</b> {what}
            {!at && <span className="visually-hidden">{uiMessages.timeline.waiting}</span>}
          </p>
          {opinion && <p className={styles.opinion}>“{opinion}”</p>}
          {extra}
          {at && (
            <p className={styles.when}>
              <DateText value={at} withTime />
              {workingDaysTaken !== undefined && ` · ${uiMessages.timeline.took(workingDaysTaken)}`}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
