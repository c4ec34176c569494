import { Panel } from '@/ui/Panel';
import { Timeline } from '@/ui/Timeline';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';

/** What was done with a file or a grant, by whom, with which words. */
export function FileHistory({ timeline }: Pick<HardshipFile, 'timeline'>) {
  return (
    <Panel title={messages.timeline}>
      {timeline.length === 0 ? (
        <p>{messages.noTimeline}</p>
      ) : (
        <Timeline
          entries={timeline.map(({ action, words, by, post, opinion, at }) => ({
            key: `${action} ${at}`,
            who: `${by}（${post}）`,
            what: words,
            at,
            ...(opinion ? { opinion } : {}),
          }))}
        />
      )}
    </Panel>
  );
}
