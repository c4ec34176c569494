import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { PeriodStatus } from './api';
import { mutualMessages as messages } from './messages.zh-CN';

export const periodTone: Record<PeriodStatus, Tone> = {
  DRAFT: 'plain',
  PUBLISHED: 'info',
  OPEN: 'warn',
  LOCKED: 'info',
  EFFECTIVE: 'ok',
  CLAIM_TAIL: 'info',
  CLOSED: 'plain',
};

const way = Object.keys(messages.steps) as PeriodStatus[];

/** Where a period stands on its way. */
export function periodSteps(status: PeriodStatus): Step[] {
  const at = way.indexOf(status);
  return way.map((each, place) => ({
    label: messages.steps[each],
    state: place < at || status === 'CLOSED' ? 'done' : place === at ? 'now' : 'next',
  }));
}
