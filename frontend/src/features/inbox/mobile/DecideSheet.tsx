import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { type Decision, deciding, type InboxItem } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import { outcomeOf } from '../model';
import styles from './DecideSheet.module.css';

interface DecideSheetProps {
  item: InboxItem;
  decision: Decision;
  isOpen: boolean;
  onClose: () => void;
}

/** A decision with one thumb: the words are optional for a yes and needed for everything else. */
export function DecideSheet({ item, decision, isOpen, onClose }: DecideSheetProps) {
  const [opinion, setOpinion] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { mutate, isPending } = useMutation(deciding);
  const needsWords = decision !== 'APPROVE';
  const decide = () => {
    if (needsWords && !opinion.trim()) {
      setRefusal(messages.opinionNeeded);
      return;
    }
    const words = opinion.trim() ? { opinion: opinion.trim() } : {};
    mutate(
      { body: { taskIds: [item.id], decision, ...words } },
      {
        onSuccess: (results) => {
          const [first] = outcomeOf(results, [item]).refusals;
          setRefusal(first);
          if (first) return;
          setOpinion('');
          onClose();
        },
        onError: (error) => setRefusal(problemOf(error).title),
      },
    );
  };
  return (
    <Sheet isOpen={isOpen} title={messages.decisions[decision]} closeLabel={messages.close} onClose={onClose}>
      <p>{item.title}</p>
      <label className={styles.opinion}>
        {messages.opinion}
        <textarea rows={3} maxLength={500} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
      </label>
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <Button look="act" wide disabled={isPending} onClick={decide}>
        {messages.decisions[decision]}
      </Button>
    </Sheet>
  );
}
