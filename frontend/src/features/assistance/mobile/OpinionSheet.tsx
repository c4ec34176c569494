import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Hardship.module.css';

interface OpinionSheetProps {
  title: string;
  /** What happens then. */
  text: string | undefined;
  /** What the words are. */
  label?: string;
  /** Going back and refusing need words, because the family reads them; `none`: there is nothing to say. */
  words: 'none' | 'optional' | 'required';
  isDanger?: boolean;
  isPending: boolean;
  error: Error | null;
  onTake: (opinion: string) => void;
  onClose: () => void;
}

/** One step with one thumb. */
export function OpinionSheet(props: OpinionSheetProps) {
  const { title, text, label = messages.opinion, words, isDanger = false, isPending, error, onTake, onClose } = props;
  const [opinion, setOpinion] = useState('');
  const [isReminded, setIsReminded] = useState(false);
  const problem = error && problemOf(error);
  const refusal = isReminded ? messages.opinionNeeded : (problem?.detail ?? problem?.title);
  const take = () => {
    const isMissing = words === 'required' && !opinion.trim();
    setIsReminded(isMissing);
    if (!isMissing) onTake(opinion.trim());
  };
  return (
    <Sheet isOpen title={title} closeLabel={messages.close} onClose={onClose}>
      <p>{text}</p>
      {words !== 'none' && (
        <label className={styles.opinion}>
          {label}
          <textarea rows={3} maxLength={500} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
        </label>
      )}
      {refusal && (
        <p role="alert" className={styles.trouble}>
          {refusal}
        </p>
      )}
      <Button look={isDanger ? 'danger' : 'act'} wide disabled={isPending} onClick={take}>
        {title}
      </Button>
    </Sheet>
  );
}
