import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { members } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { memberTone } from '../model';
import { membershipPaths } from '../paths';
import styles from './MemberListPage.module.css';

/** How many more a tap brings. */
const step = 20;

export default function MemberListPage() {
  const [{ q }, setFilters] = useFilters(['q']);
  const [typed, setTyped] = useState(q ?? '');
  const [limit, setLimit] = useState(step);
  const { data, error, refetch } = useQuery(members({ limit, withTotal: true, ...(q ? { q } : {}) }));
  const search = (event: FormEvent) => {
    event.preventDefault();
    setLimit(step);
    setFilters({ q: typed.trim() });
  };
  return (
    <>
      <form className={styles.search} onSubmit={search}>
        <input
          type="search"
          enterKeyHint="search"
          aria-label={messages.fields.qHint}
          placeholder={messages.fields.qHint}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{messages.search}</Button>
      </form>
      <Panel title={messages.title} extra={data?.total ?? undefined}>
        {error ? (
          <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState />
        ) : data.items.length === 0 ? (
          <p>{messages.noMembers}</p>
        ) : (
          <ul className={styles.list}>
            {data.items.map(({ id, name, staffNumber, unitName, status }) => (
              <li key={id}>
                <Link to={membershipPaths.member(id)}>
                  <span>
                    <b>{name}</b>
                    <small>
                      {staffNumber} · {unitName}
                    </small>
                  </span>
                  <StatusTag tone={memberTone[status]}>{messages.statuses[status]}</StatusTag>
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
    </>
  );
}
