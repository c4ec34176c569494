import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { hotlines } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';
import { hoursOf } from '../hotlines/model';
import styles from './Rights.module.css';

/** Each number is one tap away; whether somebody answers now stands beside it. */
export default function HotlinePage() {
  const { data, error, refetch } = useQuery(hotlines);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel title={messages.title}>
      {data.length === 0 && <p>{messages.noNumbers}</p>}
      <ul className={styles.slots}>
        {data.map((each) => (
          <li key={each.id}>
            <span>
              <b>{each.name}</b>
              <small>
                {each.number} · {hoursOf(each)}
              </small>
              <small>{messages.from(each.union)}</small>
              <StatusTag tone={each.openNow ? 'ok' : 'plain'}>
                {each.openNow ? messages.openNow : messages.closedNow}
              </StatusTag>
            </span>
            <a href={`tel:${each.number}`} className="row-link">
              {messages.call}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
