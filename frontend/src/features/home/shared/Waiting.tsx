import { useSession } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { Panel } from '@/ui/Panel';
import { homeMessages as messages } from '../messages.zh-CN';

/** Every home starts with what needs doing now. */
export function Waiting() {
  const { counts } = useSession();
  return (
    <Panel title={messages.needsMe}>
      {counts.inbox > 0 ? (
        <p>{messages.waiting(counts.inbox)}</p>
      ) : (
        <EmptyState title={messages.nothingWaiting} text={messages.nothingWaitingText} />
      )}
    </Panel>
  );
}
