import type { ReactNode } from 'react';
import { uiMessages } from './messages.zh-CN';
import styles from './StatCard.module.css';

interface StatCardProps {
  title: string;
  /** The figure, already formatted. */
  value: string;
  unit?: string;
  change?: { text: string; isGood: boolean };
  /** Share of the whole in percent, drawn as a bar with the target line on it. */
  share?: { percent: number; target?: number };
  note?: ReactNode;
}

const bounded = (percent: number) => `${Math.min(100, Math.max(0, percent))}%`;

/** A figure that explains itself: its target, what is below it, and the way to the rows behind it. */
export function StatCard({ title, value, unit, change, share, note }: StatCardProps) {
  return (
    <section className={styles.card} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <p>
        <b className={styles.value}>{value}</b> {unit}{' '}
        {change && <span className={change.isGood ? styles.good : styles.bad}>{change.text}</span>}
      </p>
      {share && (
        <div className={styles.bar} aria-hidden="true">
          <i style={{ width: bounded(share.percent) }} />
          {share.target !== undefined && <u style={{ left: bounded(share.target) }} />}
        </div>
      )}
      <p className={styles.note}>
        {share?.target !== undefined && `${uiMessages.target(`${share.target}%`)}${note ? ' · ' : ''}`}
        {note}
      </p>
    </section>
  );
}
