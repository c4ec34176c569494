import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { duties } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import styles from './Rights.module.css';

/** The digits that a phone can dial out of a number as people write it. */
const dialled = (contact: string) => contact.replace(/[^0-9+-].*$/, '');

/** When which lawyer is there; his office is one tap away. */
export default function DutyPage() {
  const { data, error, refetch } = useQuery(duties);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel title={messages.dutyTitle}>
      {data.length === 0 && <p>{messages.noDuties}</p>}
      <ul className={styles.slots}>
        {data.map(({ id, startsAt, minutes, adviser, firm, field, place, contact }) => (
          <li key={id}>
            <span>
              <b>
                <DateText value={startsAt} withTime /> · {messages.duration(minutes)}
              </b>
              <small>
                {adviser} · {firm} · {field}
              </small>
              <small>{place}</small>
            </span>
            <a href={`tel:${dialled(contact)}`} className="row-link">
              {messages.call}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
