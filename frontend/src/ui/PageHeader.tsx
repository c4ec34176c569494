import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** State tags beside the title. */
  tags?: ReactNode;
  /** One quiet line: date of the data, number of the case. */
  note?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, tags, note, actions }: PageHeaderProps) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {tags}
      {note && <span className={styles.note}>{note}</span>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
