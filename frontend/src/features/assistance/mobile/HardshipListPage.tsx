import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { DueTag } from '@/ui/DueTag';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { hardshipFiles } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { daysTo, hardshipTone } from '../model';
import { assistancePaths } from '../paths';
import { visitMessages } from '../visits/messages.zh-CN';
import styles from './Hardship.module.css';

/** How many more a tap brings. */
const step = 20;

export default function HardshipListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(hardshipFiles({ limit }));
  return (
    <>
      <Panel
        title={messages.title}
        extra={
          <>
            <Link to={assistancePaths.grants}>{messages.toGrants}</Link>{' '}
            {may('helper.use') && <Link to={assistancePaths.helpers}>{careMessages.helpers.title}</Link>}{' '}
            {may('care.read') && <Link to={assistancePaths.careEvents}>{visitMessages.title}</Link>}{' '}
            {may('notice.read') && <Link to={assistancePaths.notices}>{messages.noticesTitle}</Link>}{' '}
            {may('mutual.read') && <Link to="/mutual-periods">{messages.toMutual}</Link>}
          </>
        }
      >
        {error ? (
          <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState />
        ) : data.items.length === 0 ? (
          <p>{messages.none}</p>
        ) : (
          <ul className={styles.list}>
            {data.items.map(({ id, applicantName, status, filledBy, dueOn }) => (
              <li key={id}>
                <Link to={assistancePaths.file(id)}>
                  <span>
                    <b>{messages.family(applicantName)}</b>
                    <small>{messages.applied(filledBy)}</small>
                  </span>
                  <span>
                    <StatusTag tone={hardshipTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
                    <DueTag days={daysTo(dueOn)} />
                  </span>
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
      {may('hardship.apply') && (
        <div className={styles.acts}>
          <Button look="act" wide onClick={() => void navigate(assistancePaths.newFile)}>
            {may('member.read') ? messages.newPage : messages.form.forMyself}
          </Button>
          <Button wide onClick={() => void navigate(assistancePaths.selfCheck)}>
            {careMessages.selfCheck.link}
          </Button>
        </div>
      )}
    </>
  );
}
