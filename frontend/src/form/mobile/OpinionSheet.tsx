import { type ReactNode, useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { formMessages as messages } from '../messages.zh-CN';
import styles from './OpinionSheet.module.css';

interface OpinionSheetProps {
  title: string;
  /** What happens then. */
  text: string | undefined;
  /** What the words are. */
  label?: string;
  /** Going back and refusing need words, because the person concerned reads them; `none`: there is nothing to say. */
  words: 'none' | 'optional' | 'required';
  longest?: number;
  isDanger?: boolean;
  isPending: boolean;
  error: Error | null;
  onTake: (opinion: string) => void;
  onClose: () => void;
  /** What else is chosen in the step, above the words. */
  children?: ReactNode;
}

/** One step with one thumb. */
export function OpinionSheet(props: OpinionSheetProps) {
  const { title, text, label = messages.opinion, words, longest = 500, isDanger = false, isPending, error } = props;
  const [opinion, setOpinion] = useState('');
  const [isReminded, setIsReminded] = useState(false);
  const problem = error && problemOf(error);
  const refusal = isReminded ? messages.opinionNeeded : (problem?.detail ?? problem?.title);
  const take = () => {
    const isMissing = words === 'required' && !opinion.trim();
    setIsReminded(isMissing);
    if (!isMissing) props.onTake(opinion.trim());
  };
  return (
    <Sheet isOpen title={title} closeLabel={messages.close} onClose={props.onClose}>
      <p>{text}</p>
      {props.children}
      {words !== 'none' && (
        <label className={styles.opinion}>
          {label}
          <textarea rows={3} maxLength={longest} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
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
