import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { candidates } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import styles from './Delegate.module.css';

interface CandidateFieldProps {
  /** Given by the form item, as the next. */
  value?: string;
  onChange?: (personId: string | undefined) => void;
}

/** Looks for somebody and keeps the one who was tapped in sight. */
export function CandidateField({ value, onChange }: CandidateFieldProps) {
  const [typed, setTyped] = useState('');
  const [chosenName, setChosenName] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, error } = useQuery(candidates(q));
  if (value) {
    return (
      <div className={styles.chosen}>
        <b>{chosenName}</b>
        <Button look="link" onClick={() => onChange?.(undefined)}>
          {messages.change}
        </Button>
      </div>
    );
  }
  return (
    <>
      <input
        type="search"
        className={styles.search}
        aria-label={messages.chooseCandidate}
        placeholder={messages.chooseCandidate}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {error && <p role="alert">{problemOf(error).title}</p>}
      {data?.length === 0 && <p>{messages.noCandidate}</p>}
      <ul className={styles.candidates}>
        {(data ?? []).map(({ personId, personName, posts, hasAccount }) => (
          <li key={personId}>
            <button
              type="button"
              onClick={() => {
                setChosenName(personName);
                onChange?.(personId);
              }}
            >
              <b>{personName}</b>
              <small>{hasAccount ? posts : `${posts} · ${messages.noAccount}`}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
