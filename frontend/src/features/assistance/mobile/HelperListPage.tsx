import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { helpers } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo } from '../model';
import { assistancePaths } from '../paths';
import styles from './Hardship.module.css';

const messages = careMessages.helpers;
/** How many more a tap brings. */
const step = 20;

/** The families that one helps, and for an officer of the branch those of its members; the next visit first. */
export default function HelperListPage() {
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(helpers({ limit }));
  return (
    <Panel title={messages.title}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.items.length === 0 ? (
        <EmptyState title={messages.emptyTitle} text={messages.emptyText} />
      ) : (
        <ul className={styles.list}>
          {data.items.map(({ id, applicantName, helperName, nextVisitOn }) => (
            <li key={id}>
              <Link to={assistancePaths.helper(id)}>
                <span>
                  <b>{assistanceMessages.family(applicantName)}</b>
                  <small>
                    {messages.helper} {helperName}
                  </small>
                </span>
                <span>
                  <DateText value={nextVisitOn} /> <DueTag days={daysTo(nextVisitOn)} />
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
  );
}
