import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import { careEvents } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { careTone } from '../visits/model';
import styles from './Hardship.module.css';

/** How many more a tap brings. */
const step = 20;

/** The visits of the branch; a member sees those that he got. */
export default function CareListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(careEvents({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        {error ? (
          <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState />
        ) : data.items.length === 0 ? (
          <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
        ) : (
          <ul className={styles.list}>
            {data.items.map(({ id, memberName, kindName, status, dueOn }) => (
              <li key={id}>
                <Link to={assistancePaths.careEvent(id)}>
                  <span>
                    <b>{memberName}</b>
                    <small>{kindName}</small>
                  </span>
                  <span>
                    <StatusTag tone={careTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
                    {status === 'OPEN' && <DueTag days={daysTo(dueOn)} />}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {data?.nextCursor && (
          <Button wide onClick={() => setLimit(limit + step)}>
            {assistanceMessages.more}
          </Button>
        )}
      </Panel>
      {may('care.handle') && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.newCareEvent)}>
          {messages.report}
        </Button>
      )}
    </>
  );
}
