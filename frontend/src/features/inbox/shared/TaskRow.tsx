import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dateOf } from '@/lib/calendar';
import { DueTag } from '@/ui/DueTag';
import type { InboxItem } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import styles from './TaskRow.module.css';

/** One thing in a box: what it is, from whom, how urgent, and what may be done at once. */
export function TaskRow({ item, acts }: { item: InboxItem; acts?: ReactNode }) {
  return (
    <li className={styles.row}>
      <Link to={item.link} className={styles.link}>
        <b>{item.title}</b>
        <span>
          {item.waitingFor ? messages.waitsFor(item.waitingFor) : messages.from(item.startedBy, dateOf(item.openedAt))}
        </span>
      </Link>
      <DueTag days={item.daysLeft} />
      {acts && <div className={styles.acts}>{acts}</div>}
    </li>
  );
}
