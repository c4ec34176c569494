import type { ReactNode } from 'react';
import { StatusTag } from '@/ui/StatusTag';
import { accountMessages as messages } from '../messages.zh-CN';
import { delegationTone } from '../model';
import styles from './DelegationList.module.css';

interface Row {
  id: string;
  /** The other person. */
  name: string;
  /** Which post, where it is not the acting one. */
  post?: string;
  validFrom: string;
  validUntil: string;
  reason: string;
  state: string;
  act?: ReactNode;
}

/** Delegations of either direction: with whom, until when, why, and how they stand. */
export function DelegationList({ rows, nothing }: { rows: readonly Row[]; nothing: string }) {
  if (rows.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return (
    <ul className={styles.list}>
      {rows.map(({ id, name, post, validFrom, validUntil, reason, state, act }) => (
        <li key={id}>
          <div className={styles.text}>
            <p>
              <b>{name}</b>
              {post && <span> {post}</span>}{' '}
              <StatusTag tone={delegationTone(state)}>{messages.delegationStates[state]}</StatusTag>
            </p>
            <p className={styles.period}>
              {messages.periodOf(validFrom, validUntil)} · {reason}
            </p>
          </div>
          {act}
        </li>
      ))}
    </ul>
  );
}
