import { daysBetween } from '@/lib/calendar';
import type { Tone } from '@/ui/StatusTag';
import type { AccountState, OwnAccess } from './api';
import { accountMessages as messages } from './messages.zh-CN';

export const accountTone: Record<AccountState, Tone> = {
  NONE: 'plain',
  OPENING: 'warn',
  ACTIVE: 'ok',
  DISABLED: 'bad',
};

const delegationTones: Record<string, Tone> = { COMING: 'info', IN_FORCE: 'ok', ENDED: 'plain', REVOKED: 'plain' };

export const delegationTone = (state: string): Tone => delegationTones[state] ?? 'plain';

/** Whether a delegation can still be taken back. */
export const isRevocable = (state: string) => state === 'COMING' || state === 'IN_FORCE';

const longestDays = 92;

/** What is wrong with the days of a delegation before the server is asked; it says the rest. */
export function periodTrouble(from: string | undefined, until: string | undefined): string | undefined {
  if (!from || !until) return undefined;
  const days = daysBetween(from, until);
  if (days < 0) return messages.periodBackwards;
  return days > longestDays ? messages.periodTooLong : undefined;
}

/** One look at one's own data in words: who, at what, what for. */
export function accessInWords({ unitName, postName, personName, objectType, fields, purpose }: OwnAccess) {
  const details = fields.map((field) => messages.accessDetails[field] ?? field).join('、');
  return {
    who: messages.accessOf(unitName ?? '', postName ?? '', personName ?? ''),
    what: `${messages.accessObjects[objectType] ?? objectType}：${details}`,
    purpose: messages.accessPurposes[purpose] ?? purpose,
  };
}
