import type { InboxItem, RowResult } from './api';
import { inboxMessages as messages } from './messages.zh-CN';

export const boxes = ['TODO', 'DONE', 'STARTED', 'COPIED'] as const;

/** The box that the address asks for; the first when it asks for none or an unknown one. */
export const boxOf = (asked: string | undefined) => boxes.find((box) => box === asked) ?? 'TODO';

/** What came of a decision about several: how many went through, and in words why the others did not. */
export function outcomeOf(results: readonly RowResult[], items: readonly InboxItem[]) {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return {
    done: results.filter(({ done }) => done).length,
    refusals: results
      .filter(({ done }) => !done)
      .map(({ taskId, reason }) => messages.refused(titles.get(taskId) ?? '', reason ?? '')),
  };
}
