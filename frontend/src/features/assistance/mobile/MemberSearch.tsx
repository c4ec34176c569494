import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button';
import { RowList } from '@/ui/RowList';
import { applicants } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import styles from './Hardship.module.css';

const messages = assistanceMessages.form;

interface MemberSearchProps {
  /** What a tap on somebody does. */
  act: string;
  isBusy: boolean;
  onChoose: (memberId: string) => void;
}

/** Finds a member by name, pinyin or staff number. */
export function MemberSearch({ act, isBusy, onChoose }: MemberSearchProps) {
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const { data } = useQuery({ ...applicants(q), enabled: q !== '' });
  const search = (event: FormEvent) => {
    event.preventDefault();
    setQ(typed.trim());
  };
  return (
    <>
      <form className={styles.search} onSubmit={search}>
        <input
          type="search"
          enterKeyHint="search"
          aria-label={messages.findMember}
          placeholder={messages.findMember}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{messages.search}</Button>
      </form>
      {data && data.items.length === 0 && <p>{messages.noMember}</p>}
      <RowList>
        {data?.items.map(({ id, name, staffNumber, unitName }) => (
          <li key={id}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(id)}>
              <span>
                <b>{name}</b>
                <small>
                  {staffNumber} · {unitName}
                </small>
              </span>
              <span>{act}</span>
            </button>
          </li>
        ))}
      </RowList>
    </>
  );
}
