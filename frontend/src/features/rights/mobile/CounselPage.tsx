import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { type Appointment, booking, type CounselTopic, slots } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';
import { ByCode } from './ByCode';
import styles from './Rights.module.css';
import { SlotLine } from './SlotLine';

/** The code, once: it stands here until the person says that it is noted down. */
function Code({ of, onNoted }: { of: Appointment; onNoted: () => void }) {
  return (
    <Panel title={messages.codeTitle}>
      <p className={styles.code}>{of.code}</p>
      <p>{messages.codeText}</p>
      <SlotLine of={of.slot} />
      <Button look="act" wide onClick={onNoted}>
        {messages.noted}
      </Button>
    </Panel>
  );
}

/** Books without a name; everything after that goes by the code. */
export default function CounselPage() {
  const { data, error, refetch } = useQuery(slots);
  const [topic, setTopic] = useState<CounselTopic>('STRESS');
  const book = useMutation(booking);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (book.data) return <Code of={book.data} onNoted={book.reset} />;
  const problem = book.error && problemOf(book.error);
  const free = data.filter(({ status }) => status === 'OPEN');
  return (
    <>
      <Panel title={messages.title}>
        <p>{messages.anonymous}</p>
      </Panel>
      <Panel title={messages.free}>
        <ChoiceRow label={messages.topic} choices={messages.topics} chosen={topic} onChoose={setTopic} />
        {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
        {free.length === 0 && <p>{messages.noSlots}</p>}
        <ul className={styles.slots}>
          {free.map((slot) => (
            <li key={slot.id}>
              <SlotLine of={slot} />
              <Button disabled={book.isPending} onClick={() => book.mutate({ path: { id: slot.id }, body: { topic } })}>
                {messages.book}
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
      <ByCode free={free} />
    </>
  );
}
