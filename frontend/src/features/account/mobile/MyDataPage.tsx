import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { ownAccesses } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { accessInWords } from '../model';
import styles from './MyData.module.css';

export default function MyDataPage() {
  const { limit, more } = useMore();
  const { data, error, refetch } = useQuery(ownAccesses({ limit }));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Panel title={messages.myData}>
      {data.items.length === 0 ? (
        <EmptyState title={messages.noAccesses} text={messages.noAccessesText} />
      ) : (
        <>
          <p className={styles.hint}>{messages.myDataHint}</p>
          <ul className={styles.list}>
            {data.items.map((access) => {
              const { who, what, purpose } = accessInWords(access);
              return (
                <li key={access.id}>
                  <b>{what}</b>
                  <span>{who}</span>
                  <small>
                    <DateText value={access.at} withTime /> · {purpose}
                  </small>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {data.nextCursor && (
        <Button wide onClick={more}>
          {messages.more}
        </Button>
      )}
    </Panel>
  );
}
