import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  title?: ReactNode;
  /** Quiet text or a link at the right end of the title line. */
  extra?: ReactNode;
  children: ReactNode;
}

/** White paper on grey ground: one group of things that belong together. */
export function Panel({ title, extra, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          {extra && <span className={styles.extra}>{extra}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
