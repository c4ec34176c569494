import type { ReactNode } from 'react';
import styles from './Facts.module.css';
import { uiMessages } from './messages.zh-CN';

/** Names and values of one thing, two pairs in a row where there is room. What is not known shows a dash. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  const isNothing = (value: ReactNode) =>
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0);
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{isNothing(value) ? uiMessages.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}
