import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { ConcernStatus } from './api';
import { concernMessages as messages } from './messages.zh-CN';

export const concernTone: Record<ConcernStatus, Tone> = {
  DRAFT: 'plain',
  RECEIVED: 'warn',
  ASSIGNED: 'info',
  ANSWERED: 'info',
  CLOSED: 'ok',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
};

const way: readonly ConcernStatus[] = ['RECEIVED', 'ASSIGNED', 'ANSWERED', 'CLOSED'];

/** Where a concern stands on its way; one that ended without an answer stands at its beginning. */
export function concernSteps(status: ConcernStatus): Step[] {
  const at = Math.max(0, way.indexOf(status));
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'CLOSED' ? 'done' : place === at ? 'now' : 'next',
  }));
}

/** The usual next step of each state. */
export const usualStep: Partial<Record<ConcernStatus, string>> = {
  RECEIVED: 'TRIAGE',
  ASSIGNED: 'REPLY',
  ANSWERED: 'RATE',
};
