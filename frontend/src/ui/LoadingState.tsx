import { uiMessages } from './messages.zh-CN';
import styles from './State.module.css';

export function LoadingState({ label = uiMessages.loading }: { label?: string }) {
  return (
    <div className={styles.state} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      <span className={styles.small}>{label}</span>
    </div>
  );
}
