import { Button } from './Button';
import { uiMessages } from './messages.zh-CN';
import styles from './State.module.css';

export interface Trouble {
  status: number;
  title: string;
  detail?: string;
  requestId?: string;
}

/** A page or a panel that could not be shown: what happened, what to do, and the number to quote. */
export function ErrorState({ trouble, onRetry }: { trouble: Trouble; onRetry?: () => void }) {
  const title =
    trouble.status === 404 ? uiMessages.notFound : trouble.status === 403 ? uiMessages.forbidden : uiMessages.failed;
  return (
    <div className={styles.state} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{trouble.detail ?? trouble.title}</p>
      {trouble.requestId && <p className={styles.small}>{uiMessages.requestId(trouble.requestId)}</p>}
      {onRetry && trouble.status !== 403 && trouble.status !== 404 && (
        <Button onClick={onRetry}>{uiMessages.retry}</Button>
      )}
    </div>
  );
}
