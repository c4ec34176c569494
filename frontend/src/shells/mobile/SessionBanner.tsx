import { signInAddress } from '@/api/sign-in';
import { useSignedOut } from '@/app/use-signed-out';
import styles from './MobileLayout.module.css';
import { mobileMessages as messages } from './messages.zh-CN';

/** A banner and not a dialog: what was written stays readable, and can be copied, until the person signs in again. */
export function SessionBanner() {
  const isSignedOut = useSignedOut();
  if (!isSignedOut) return null;
  return (
    <div role="alert" className={styles.banner}>
      {messages.expired} <a href={signInAddress()}>{messages.signInAgain}</a>
    </div>
  );
}
