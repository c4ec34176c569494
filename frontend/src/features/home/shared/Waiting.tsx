import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useInboxCount } from '@/api/session';
import { dateOf } from '@/lib/calendar';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { firstThings } from '../api';
import { homeMessages as messages } from '../messages.zh-CN';
import styles from './Waiting.module.css';

/** Every home starts with what needs doing now, the most urgent first. */
export function Waiting({ limit }: { limit: number }) {
  const waiting = useInboxCount();
  const { data, error, refetch } = useQuery(firstThings(limit));
  return (
    <Panel
      title={messages.needsMe}
      extra={
        <Link to="/inbox" className={styles.all}>
          {messages.allWaiting(waiting)}
        </Link>
      }
    >
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.items.length === 0 ? (
        <EmptyState title={messages.nothingWaiting} text={messages.nothingWaitingText} />
      ) : (
        <ul className={styles.list}>
          {data.items.map(({ id, title, link, startedBy, openedAt, daysLeft }) => (
            <li key={id}>
              <Link to={link}>
                <b>{title}</b>
                <small>{messages.from(startedBy, dateOf(openedAt))}</small>
              </Link>
              <DueTag days={daysLeft} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
