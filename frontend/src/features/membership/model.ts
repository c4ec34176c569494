import type { Tone } from '@/ui/StatusTag';
import type { MemberAction, MemberChangeView, MemberStatus, StatusReason, UnitCount } from './api';
import { membershipMessages as messages } from './messages.zh-CN';

export const memberTone: Record<MemberStatus, Tone> = {
  APPLYING: 'info',
  ACTIVE: 'ok',
  TRANSFERRING: 'warn',
  RETAINED: 'info',
  WITHDRAWN: 'plain',
  EXPELLED: 'bad',
  CANCELLED: 'plain',
};

/** The reasons that a step must choose from (工会会员会籍管理办法 §§12–21); the server has the last word. */
const reasonsOf: Partial<Record<MemberAction, readonly StatusReason[]>> = {
  RETAIN: ['RETIREMENT', 'UNEMPLOYMENT', 'MILITARY_SERVICE', 'GOING_ABROAD'],
  WITHDRAW: ['OWN_WISH', 'STAYING_AWAY'],
  EXPEL: ['DISCIPLINE'],
  CANCEL: ['DEATH', 'ENTERED_BY_MISTAKE'],
};

export const statusReasons = (action: MemberAction) => reasonsOf[action] ?? [];

/** All units together, in the order of the statuses; statuses that nobody has are left out. */
export function statusTotals(counts: readonly UnitCount[]): [MemberStatus, number][] {
  return (Object.keys(messages.statuses) as MemberStatus[])
    .map((status): [MemberStatus, number] => [
      status,
      counts.reduce((sum, { byStatus }) => sum + ((byStatus as Partial<Record<MemberStatus, number>>)[status] ?? 0), 0),
    ])
    .filter(([, count]) => count > 0);
}

/** Steps that take a membership away. */
export const dangers: readonly string[] = ['WITHDRAW', 'EXPEL', 'CANCEL'];

/** One line of history in words. Names of fields that the page knows are shown as the page shows them. */
export function changeText({ field, valueBefore, valueAfter }: MemberChangeView): string | undefined {
  if (!field) return undefined;
  const fields: Record<string, string> = messages.fields;
  const shown = (value: string | null | undefined) => {
    if (!value) return messages.empty;
    const known: Record<string, string> = {
      ...messages.statuses,
      ...messages.employments,
      ...messages.sexes,
      ...messages.reasons,
    };
    return known[value] ?? value;
  };
  return messages.changeOf(fields[field] ?? field, shown(valueBefore), shown(valueAfter));
}
