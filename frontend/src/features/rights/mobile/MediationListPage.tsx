import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { mediations } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { mediationTone } from '../mediations/model';
import { rightsPaths } from '../paths';
import styles from './Rights.module.css';

/** How many more a tap brings. */
const step = 20;

/** A member's own cases. */
export default function MediationListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(mediations({ limit }));
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
            {data.items.map(({ id, kind, claimant, receivedOn, status }) => (
              <li key={id}>
                <Link to={rightsPaths.mediation(id)}>
                  <span>
                    <b>{messages.kinds[kind]}</b>
                    <small>
                      {claimant} · {receivedOn}
                    </small>
                  </span>
                  <StatusTag tone={mediationTone[status]}>{messages.statuses[status]}</StatusTag>
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
      {may('mediation.sign') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newMediation)}>
          {messages.file}
        </Button>
      )}
    </>
  );
}
