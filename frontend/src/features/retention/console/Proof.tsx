import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { printingProof, type RetentionCase } from '../api';
import { retentionMessages as messages } from '../messages.zh-CN';
import styles from './Retention.module.css';

/** What was destroyed, and the proof as PDF. */
export function Proof({ due }: { due: RetentionCase }) {
  const { mutate, data, error, isPending } = useMutation(printingProof);
  const { values = 0, unreadable = 0 } = due.proof ?? {};
  const print = () =>
    mutate({ path: { id: due.id } }, { onSuccess: ({ url }) => void window.open(url, '_blank', 'noopener') });
  return (
    <div className={styles.basis}>
      <Button look="link" disabled={isPending} onClick={print}>
        {messages.proof}
      </Button>
      {data && (
        <a href={data.url} target="_blank" rel="noreferrer">
          {messages.openProof}
        </a>
      )}
      <small>{messages.proofOf(values, unreadable)}</small>
      {error && <small role="alert">{problemOf(error).title}</small>}
    </div>
  );
}
