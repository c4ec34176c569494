import type { ReactNode } from 'react';
import { Button } from './Button';
import { uiMessages } from './messages.zh-CN';
import styles from './PrintSheet.module.css';

interface PrintSheetProps {
  title: string;
  /** Number and date line below the title. */
  number?: ReactNode;
  children: ReactNode;
  landscape?: boolean;
}

/** An official form as it will come out on A4. In print everything else of the page disappears. */
export function PrintSheet({ title, number, children, landscape = false }: PrintSheetProps) {
  return (
    <>
      <p className={`${styles.tools} no-print`}>
        <Button look="act" onClick={() => window.print()}>
          {uiMessages.print}
        </Button>
      </p>
      <article data-theme="light" className={`${styles.sheet} ${landscape ? styles.landscape : ''}`}>
        <h1>{title}</h1>
        {number && <p className={styles.number}>{number}</p>}
        {children}
      </article>
    </>
  );
}
