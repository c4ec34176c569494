import { useEffect, useState } from 'react';
import { Button } from './Button';
import styles from './MaskedText.module.css';
import { uiMessages } from './messages.zh-CN';

/** How long an unmasked value stays on the screen. */
export const visibleMilliseconds = 60_000;

interface MaskedTextProps {
  masked: string;
  /** What is shown, for those who hear the page: "身份证号". */
  label: string;
  /** Why one may look, by the code that is recorded. */
  purposes: Readonly<Record<string, string>>;
  /** Asks the server, which records the act; rejects with a message that can be shown. */
  onReveal: (purpose: string) => Promise<string>;
}

/** A sensitive value: masked until somebody says why they need it, and masked again after a minute. */
export function MaskedText({ masked, label, purposes, onReveal }: MaskedTextProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [value, setValue] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const messages = uiMessages.reveal;

  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => setValue(undefined), visibleMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);

  const reveal = async () => {
    try {
      setTrouble(undefined);
      setValue(await onReveal(purpose));
      setIsAsking(false);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : uiMessages.failed);
    }
  };
  return (
    <span className={styles.line}>
      <span className={styles.value}>{value ?? masked}</span>
      {value !== undefined ? (
        <Button look="link" onClick={() => setValue(undefined)}>
          {messages.hide}
        </Button>
      ) : (
        !isAsking && (
          <Button look="link" aria-label={`${messages.show} ${label}`} onClick={() => setIsAsking(true)}>
            {messages.show}
          </Button>
        )
      )}
      {isAsking && (
        <span className={styles.ask}>
          <select aria-label={messages.purpose} value={purpose} onChange={(event) => setPurpose(event.target.value)}>
            <option value="" disabled>
              {messages.choosePurpose}
            </option>
            {Object.entries(purposes).map(([code, text]) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
          <Button look="act" disabled={!purpose} onClick={() => void reveal()}>
            {messages.confirm}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{messages.cancel}</Button>
          <small>{trouble ? <span role="alert">{trouble}</span> : messages.recorded}</small>
        </span>
      )}
    </span>
  );
}
