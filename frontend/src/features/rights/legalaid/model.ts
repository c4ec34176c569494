import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { Adviser, LegalAidStatus, speaking } from './api';
import { legalAidMessages as messages } from './messages.zh-CN';

export const legalAidTone: Record<LegalAidStatus, Tone> = {
  APPLIED: 'warn',
  ACCEPTED: 'warn',
  REFUSED: 'bad',
  HANDLING: 'info',
  CLOSED: 'info',
  ENDED: 'ok',
  WITHDRAWN: 'plain',
};

const way: readonly LegalAidStatus[] = ['APPLIED', 'ACCEPTED', 'HANDLING', 'CLOSED', 'ENDED'];

/** Where a case stands on its way; one that ended without help stands at its beginning. */
export function legalAidSteps(status: LegalAidStatus): Step[] {
  const at = Math.max(0, way.indexOf(status));
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'ENDED' ? 'done' : place === at ? 'now' : 'next',
  }));
}

/** The usual next step of each state. */
export const usualStep: Partial<Record<LegalAidStatus, string>> = {
  APPLIED: 'ACCEPT',
  ACCEPTED: 'ASSIGN',
  HANDLING: 'LOG',
  CLOSED: 'RATE',
};

export type Speaking = keyof typeof speaking;

/** How many days before its end a contract is shown as about to end. */
const soonDays = 30;
const day = 86_400_000;

/** How a contract stands on a day; the reminder itself comes from the server by its rule. */
export function contractState({ endedOn, contractUntil }: Adviser, today: Date): { label: string; tone: Tone } {
  const { ended, lapsed, soon, runs } = messages.adviserStates;
  if (endedOn) return { label: ended, tone: 'plain' };
  const left = Math.floor((Date.parse(contractUntil) - today.getTime()) / day) + 1;
  if (left < 0) return { label: lapsed, tone: 'bad' };
  return left <= soonDays ? { label: soon, tone: 'warn' } : { label: runs, tone: 'ok' };
}
