import { Button } from './Button';
import styles from './JobProgress.module.css';
import { uiMessages } from './messages.zh-CN';

export interface JobState {
  status: 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  done?: number;
  total?: number;
  /** What the server says about the end, good or bad. */
  message?: string;
}

interface JobProgressProps {
  title: string;
  job: JobState;
  onCancel?: () => void;
  /** Brings the file that came out. */
  onResult?: () => void;
}

/** Long work: how far it is, what came out, and the way to stop it. */
export function JobProgress({ title, job, onCancel, onResult }: JobProgressProps) {
  const { status, done = 0, total = 0 } = job;
  const words = uiMessages.job;
  const isOpen = status === 'waiting' || status === 'running';
  const text = status === 'running' ? (total > 0 ? words.running(done, total) : words.runningPlain) : words[status];
  return (
    <div className={styles.job}>
      <p className={styles.line}>
        <b>{title}</b>
        <span role="status">{text}</span>
      </p>
      {isOpen && <progress aria-label={title} {...(total > 0 ? { value: done, max: total } : {})} />}
      {job.message && <p className={status === 'failed' ? styles.failed : undefined}>{job.message}</p>}
      {onResult && status === 'succeeded' && <Button onClick={onResult}>{words.result}</Button>}
      {isOpen && onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
    </div>
  );
}
