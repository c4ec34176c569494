import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { concerns } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { concernTone } from '../concerns/model';
import { rightsPaths } from '../paths';
import styles from './Rights.module.css';

/** How many more a tap brings. */
const step = 20;

/** A member's own concerns; for a branch those that it is to answer. */
export default function ConcernListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(concerns({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        {error ? (
          <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState />
        ) : data.items.length === 0 ? (
          <p>{messages.none}</p>
        ) : (
          <ul className={styles.list}>
            {data.items.map(({ id, title, kind, filedAt, status, overdue }) => (
              <li key={id}>
                <Link to={rightsPaths.concern(id)}>
                  <span>
                    <b>{title}</b>
                    <small>
                      {messages.kinds[kind]} · <DateText value={filedAt} />
                    </small>
                  </span>
                  <StatusTag tone={overdue ? 'bad' : concernTone[status]}>
                    {overdue ? messages.overdue : messages.statuses[status]}
                  </StatusTag>
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
      {may('concern.file') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newConcern)}>
          {messages.file}
        </Button>
      )}
    </>
  );
}
