import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { cancelling, lookingUp, moving, type Slot } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';
import styles from './Rights.module.css';
import { SlotLine } from './SlotLine';

/** Who has the code looks up, moves and cancels; the code stays in this field and nowhere else. */
export function ByCode({ free }: { free: readonly Slot[] }) {
  const [code, setCode] = useState('');
  const find = useMutation(lookingUp);
  const move = useMutation(moving);
  const cancel = useMutation(cancelling);
  const found = cancel.data ?? move.data ?? find.data;
  const error = cancel.error ?? move.error ?? find.error;
  const problem = error && problemOf(error);
  const lookUp = (event: FormEvent) => {
    event.preventDefault();
    move.reset();
    cancel.reset();
    find.mutate({ body: { code } });
  };
  return (
    <Panel title={messages.byCode}>
      <form className={styles.byCode} onSubmit={lookUp}>
        <input
          aria-label={messages.code}
          placeholder={messages.code}
          value={code}
          autoComplete="off"
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" disabled={!code.trim() || find.isPending}>
          {messages.lookUp}
        </Button>
      </form>
      {problem && <p role="alert">{problem.errors?.[0]?.message ?? problem.detail ?? problem.title}</p>}
      {found && (
        <>
          <p role="status">
            <StatusTag tone={found.status === 'BOOKED' ? 'ok' : 'plain'}>{found.statusWords}</StatusTag>{' '}
            {found.topicWords}
          </p>
          <SlotLine of={found.slot} />
          {found.status === 'BOOKED' && (
            <>
              <Button wide look="danger" onClick={() => cancel.mutate({ body: { code } })}>
                {messages.cancel}
              </Button>
              <ul className={styles.slots}>
                {free.map((slot) => (
                  <li key={slot.id}>
                    <SlotLine of={slot} />
                    <Button onClick={() => move.mutate({ body: { code, slotId: slot.id } })}>{messages.move}</Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Panel>
  );
}
