import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { applicant, applicants, starting } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import styles from './Hardship.module.css';

const { form } = messages;

/** For whom a file is begun: oneself, or a member of the own branch. */
export default function NewHardshipPage() {
  const may = useMay();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const { data } = useQuery({ ...applicants(q), enabled: q !== '' });
  const start = useMutation(starting);
  const begin = (body: { personId?: string }) =>
    start.mutate(
      { body },
      { onSuccess: ({ id }) => void navigate(`${assistancePaths.file(id)}?edit=1`, { replace: true }) },
    );
  const choose = useMutation({
    mutationFn: (memberId: string) => cache.fetchQuery(applicant(memberId)),
    onSuccess: ({ personId }) => begin({ personId }),
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    setQ(typed.trim());
  };
  const trouble = start.error ?? choose.error;
  const problem = trouble && problemOf(trouble);
  const isBusy = start.isPending || choose.isPending;
  return (
    <>
      <Panel title={form.title}>
        <p>{form.prepare}</p>
        <Button look="act" wide disabled={isBusy} onClick={() => begin({})}>
          {form.forMyself}
        </Button>
        {problem && (
          <p role="alert" className={styles.trouble}>
            {problem.errors?.[0]?.message ?? problem.detail ?? problem.title}
          </p>
        )}
      </Panel>
      {may('member.read') && (
        <Panel title={form.forMember}>
          <form className={styles.search} onSubmit={search}>
            <input
              type="search"
              enterKeyHint="search"
              aria-label={form.findMember}
              placeholder={form.findMember}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <Button type="submit">{form.search}</Button>
          </form>
          {data && data.items.length === 0 && <p>{form.noMember}</p>}
          <ul className={styles.list}>
            {data?.items.map(({ id, name, staffNumber, unitName }) => (
              <li key={id}>
                <button type="button" disabled={isBusy} onClick={() => choose.mutate(id)}>
                  <span>
                    <b>{name}</b>
                    <small>
                      {staffNumber} · {unitName}
                    </small>
                  </span>
                  <span>{form.start}</span>
                </button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
