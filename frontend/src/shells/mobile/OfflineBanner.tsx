import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import styles from './MobileLayout.module.css';
import { mobileMessages as messages } from './messages.zh-CN';

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  if (isOnline) return null;
  return (
    <div role="status" className={styles.banner}>
      {messages.offline}
    </div>
  );
}
