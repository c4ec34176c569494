import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { formatFen, parseYuan } from '@/lib/money';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { type Decision, deciding, type ReceivedCase } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { approvalTrouble, readCopy } from '../model';
import styles from './DecideSheet.module.css';

interface DecideSheetProps {
  received: ReceivedCase;
  action: Decision['action'];
  onClose: () => void;
}

/** The superior's word on a copy; an amount may be lowered when one was asked for, and every no needs words. */
export function DecideSheet({ received, action, onClose }: DecideSheetProps) {
  const { asked } = readCopy(received.snapshot);
  const hasAmount = action === 'APPROVE' && asked !== undefined;
  const [amount, setAmount] = useState(hasAmount ? formatFen(asked).replace(/,/g, '') : '');
  const [opinion, setOpinion] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { mutate, isPending } = useMutation(deciding);
  const label = messages.actions[action] ?? action;
  const decide = () => {
    const words = opinion.trim();
    const missing = action !== 'APPROVE' && !words ? messages.opinionNeeded : undefined;
    const trouble = hasAmount ? approvalTrouble(amount, asked) : missing;
    setRefusal(trouble);
    if (trouble) return;
    const result = hasAmount ? { result: { amountFen: parseYuan(amount) } as never } : {};
    mutate(
      { path: { id: received.id }, body: { action, ...(words ? { opinion: words } : {}), ...result } },
      {
        onSuccess: onClose,
        onError: (error) => {
          const { errors, detail, title } = problemOf(error);
          setRefusal(errors?.[0]?.message ?? detail ?? title);
        },
      },
    );
  };
  return (
    <Sheet isOpen title={label} closeLabel={messages.close} onClose={onClose}>
      <p>{messages.explain[action]}</p>
      {hasAmount && (
        <label className={styles.field}>
          {messages.fields.amount}
          <input inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
          <small>{messages.asked(formatFen(asked))}</small>
        </label>
      )}
      <label className={styles.field}>
        {messages.fields.opinion}
        <textarea rows={3} maxLength={500} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
      </label>
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <Button look={action === 'REJECT' ? 'danger' : 'act'} wide disabled={isPending} onClick={decide}>
        {label}
      </Button>
    </Sheet>
  );
}
