import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { SupervisionStatus, speaking, writing } from './api';
import { supervisionMessages as messages } from './messages.zh-CN';

export const supervisionTone: Record<SupervisionStatus, Tone> = {
  RECEIVED: 'warn',
  REFUSED: 'plain',
  INVESTIGATING: 'info',
  OPINION_SENT: 'info',
  REPLIED: 'info',
  SUGGESTED: 'bad',
  CLOSED: 'ok',
};

const way: readonly SupervisionStatus[] = ['RECEIVED', 'INVESTIGATING', 'OPINION_SENT', 'REPLIED', 'CLOSED'];
const standsWith: Partial<Record<SupervisionStatus, SupervisionStatus>> = { SUGGESTED: 'REPLIED', REFUSED: 'RECEIVED' };

/** Where a supervision stands; without an answer it goes on as if there were one. */
export function supervisionSteps(status: SupervisionStatus): Step[] {
  const at = way.indexOf(standsWith[status] ?? status);
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'CLOSED' ? 'done' : place === at ? 'now' : 'next',
  }));
}

export const usualStep: Partial<Record<SupervisionStatus, string>> = {
  RECEIVED: 'ACCEPT',
  INVESTIGATING: 'SEND_OPINION',
  OPINION_SENT: 'RECORD_REPLY',
  REPLIED: 'CLOSE',
  SUGGESTED: 'CLOSE',
};

export type Speaking = keyof typeof speaking;
export type Writing = keyof typeof writing;
