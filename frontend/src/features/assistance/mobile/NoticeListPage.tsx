import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { notices } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import styles from './Hardship.module.css';

/** How many more a tap brings. */
const step = 20;

/** The notices of the union: everybody can read them and speak while they are open. */
export default function NoticeListPage() {
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(notices({ limit }));
  return (
    <Panel title={messages.noticesTitle}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.items.length === 0 ? (
        <p>{messages.notice.empty}</p>
      ) : (
        <ul className={styles.list}>
          {data.items.map(({ id, maskedName, unitName, endsOn, status }) => (
            <li key={id}>
              <Link to={assistancePaths.notice(id)}>
                <span>
                  <b>{messages.family(maskedName)}</b>
                  <small>
                    {unitName} · {messages.notice.endsOn} {endsOn}
                  </small>
                </span>
                <StatusTag tone={status === 'OPEN' ? 'info' : 'plain'}>{messages.notice.statuses[status]}</StatusTag>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data?.nextCursor && (
        <Button wide onClick={() => setLimit(limit + step)}>
          {messages.more}
        </Button>
      )}
    </Panel>
  );
}
