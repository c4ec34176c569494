import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { Period, PeriodStatus, Scheme } from './api';
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

/** The pack that holds the rules of a scheme. */
export const rulePack: Record<Scheme, string> = { GENERAL: 'mutual-aid', SOCIETY: 'mutual-society' };

/** What the state of a period means, in the words of its scheme. */
export const plainOf = ({ scheme, status }: Pick<Period, 'scheme' | 'status'>) =>
  scheme === 'SOCIETY' ? messages.plainSociety[status] : messages.plain[status];

/** What a step brings, in the words of its scheme. */
export const effectOf = ({ scheme }: Pick<Period, 'scheme'>, action: string) =>
  (scheme === 'SOCIETY' ? messages.effectsSociety : messages.effects)[action];

const way = Object.keys(messages.steps) as PeriodStatus[];

/** Where a period stands on its way. */
export function periodSteps(status: PeriodStatus): Step[] {
  const at = way.indexOf(status);
  return way.map((each, place) => ({
    label: messages.steps[each],
    state: place < at || status === 'CLOSED' ? 'done' : place === at ? 'now' : 'next',
  }));
}
