import { Panel } from '@/ui/Panel';
import { Timeline } from '@/ui/Timeline';
import type { Claim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';

/** What was done with a claim, on both sides of its way. */
export function ClaimHistory({ timeline }: Pick<Claim, 'timeline'>) {
  if (timeline.length === 0) return null;
  return (
    <Panel title={messages.history}>
      <Timeline
        entries={timeline.map(({ action, words, by, post, opinion, at }) => ({
          key: `${action} ${at}`,
          who: `${by}（${post}）`,
          what: words,
          at,
          ...(opinion ? { opinion } : {}),
        }))}
      />
    </Panel>
  );
}
