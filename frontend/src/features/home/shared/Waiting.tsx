import { useInboxCount } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { Panel } from '@/ui/Panel';
import { homeMessages as messages } from '../messages.zh-CN';

/** Every home starts with what needs doing now. */
export function Waiting() {
  const waiting = useInboxCount();
  return (
    <Panel title={messages.needsMe}>
      {waiting > 0 ? (
        <p>{messages.waiting(waiting)}</p>
      ) : (
        <EmptyState title={messages.nothingWaiting} text={messages.nothingWaitingText} />
      )}
    </Panel>
  );
}
