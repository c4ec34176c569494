import type { components } from '@/api/generated/schema';
import { Panel } from '@/ui/Panel';
import { Timeline } from '@/ui/Timeline';
import { rightsMessages as messages } from '../messages.zh-CN';

/** What was done with a case, by whom, with which words. */
export function CaseHistory({ timeline }: { timeline: readonly components['schemas']['StepDetails'][] }) {
  const entries = timeline.map(({ action, words, by, post, opinion, at }) => ({
    key: `${action} ${at}`,
    who: `${by}（${post}）`,
    what: words,
    at,
    ...(opinion ? { opinion } : {}),
  }));
  return (
    <Panel title={messages.caseTimeline}>
      {entries.length > 0 ? <Timeline entries={entries} /> : <p>{messages.noTimeline}</p>}
    </Panel>
  );
}
