import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useFilters } from '@/routing/use-filters';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { members } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { memberTone } from '../model';
import { membershipPaths } from '../paths';
import styles from './MemberListPage.module.css';

export default function MemberListPage() {
  const [{ q }, setFilters] = useFilters(['q']);
  const [typed, setTyped] = useState(q ?? '');
  const { limit, more, restart } = useMore();
  const found = useQuery(members({ limit, withTotal: true, ...(q ? { q } : {}) }));
  const search = (event: FormEvent) => {
    event.preventDefault();
    restart();
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
      <Panel title={messages.title} extra={found.data?.total ?? undefined}>
        <LongList {...longListOf(found, more)} empty={<p>{messages.noMembers}</p>}>
          {(rows) => (
            <RowList>
              {rows.map(({ id, name, staffNumber, unitName, status }) => (
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
            </RowList>
          )}
        </LongList>
      </Panel>
    </>
  );
}
