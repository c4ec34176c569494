import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { claiming, type InboxItem, releasing } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import styles from './TaskRow.module.css';

/** Who of several holders of a post takes a task on, and the way to give it back to the others. */
export function Claim({ item }: { item: InboxItem }) {
  const claim = useMutation(claiming);
  const release = useMutation(releasing);
  const trouble = claim.error ?? release.error;
  const path = { id: item.id };
  return (
    <>
      {item.claimedBy && (
        <span className={styles.claimant}>
          {item.releasable ? messages.claimedByMe : messages.claimedBy(item.claimedBy)}
        </span>
      )}
      {item.claimable && (
        <Button disabled={claim.isPending} onClick={() => claim.mutate({ path })}>
          {messages.claim}
        </Button>
      )}
      {item.releasable && (
        <Button disabled={release.isPending} onClick={() => release.mutate({ path })}>
          {messages.release}
        </Button>
      )}
      {trouble && <span role="alert">{problemOf(trouble).title}</span>}
    </>
  );
}
