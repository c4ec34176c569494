import type { ReactNode } from 'react';
import styles from './StatusTag.module.css';

export type Tone = 'plain' | 'info' | 'ok' | 'warn' | 'bad';

const sign: Record<Tone, string> = { plain: '', info: '●', ok: '✓', warn: '!', bad: '✕' };

/** A state in a word, with colour and a sign: never colour alone. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      {sign[tone] && <i aria-hidden="true">{sign[tone]}</i>}
      {children}
    </span>
  );
}
