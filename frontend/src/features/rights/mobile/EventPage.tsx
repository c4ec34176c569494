import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { events } from '../events/api';
import { eventMessages as messages } from '../events/messages.zh-CN';
import styles from './Rights.module.css';

/** What is on this year; a member reads where and when. */
export default function EventPage() {
  const { data, error, refetch } = useQuery(events(new Date().getFullYear()));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel title={messages.title}>
      {data.events.length === 0 && <p>{messages.none}</p>}
      <ul className={styles.slots}>
        {data.events.map(({ id, title, kindWords, heldOn, place, partner }) => (
          <li key={id}>
            <span>
              <b>{title}</b>
              <small>
                {heldOn} · {place}
              </small>
              <small>{[kindWords, partner].filter(Boolean).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
