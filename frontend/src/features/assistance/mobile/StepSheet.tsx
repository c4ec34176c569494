import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { deciding, type HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Hardship.module.css';

export type Deciding = keyof typeof deciding;

interface StepSheetProps {
  file: HardshipFile;
  action: Deciding;
  isOpen: boolean;
  onClose: () => void;
}

/** One step of a file with one thumb. Going back and refusing need words, because the family reads them. */
export function StepSheet({ file, action, isOpen, onClose }: StepSheetProps) {
  const [opinion, setOpinion] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { mutate, isPending } = useMutation(deciding[action]);
  const needsWords = action === 'RETURN' || action === 'REJECT';
  const label = messages.actions[action] ?? action;
  const take = () => {
    const words = opinion.trim();
    if (needsWords && !words) {
      setRefusal(messages.opinionNeeded);
      return;
    }
    mutate(
      { path: { id: file.id }, ifMatch: file.version, body: words ? { opinion: words } : {} },
      {
        onSuccess: onClose,
        onError: (error) => {
          const { detail, title } = problemOf(error);
          setRefusal(detail ?? title);
        },
      },
    );
  };
  return (
    <Sheet isOpen={isOpen} title={label} closeLabel={messages.close} onClose={onClose}>
      <p>{messages.explain[action]}</p>
      <label className={styles.opinion}>
        {messages.opinion}
        <textarea rows={3} maxLength={500} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
      </label>
      {refusal && (
        <p role="alert" className={styles.trouble}>
          {refusal}
        </p>
      )}
      <Button look={action === 'REJECT' ? 'danger' : 'act'} wide disabled={isPending} onClick={take}>
        {label}
      </Button>
    </Sheet>
  );
}
