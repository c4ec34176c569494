import type { ReactNode } from 'react';
import styles from './RowList.module.css';

/** Rows of the phone, each a link or button: what it is on the left, how it stands on the right. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
