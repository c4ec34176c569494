import { formatFen, parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { Grant, GrantStatus, Headroom } from './api';
import { grantMessages as messages } from './messages.zh-CN';

export const grantTone: Record<GrantStatus, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  BRANCH_OK: 'warn',
  UNION_OK: 'info',
  UPPER_OK: 'info',
  RESERVED: 'info',
  BATCHED: 'info',
  PAID: 'ok',
  FAILED: 'bad',
  REVERSED: 'bad',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
  CANCELLED: 'plain',
};

const way: readonly GrantStatus[] = ['DRAFT', 'SUBMITTED', 'BRANCH_OK', 'UNION_OK', 'RESERVED', 'PAID'];
/** What a superior approved begins where the own union's signatures end. */
const wayFromAbove: readonly GrantStatus[] = ['UPPER_OK', 'RESERVED', 'PAID'];

/** Where a grant stands on its way; one that ended without payment stands at its beginning. */
export function grantSteps({ status, caseId }: Pick<Grant, 'status' | 'caseId'>): Step[] {
  const route = caseId ? wayFromAbove : way;
  const stands = status === 'BATCHED' || status === 'FAILED' ? 'RESERVED' : status;
  const at = Math.max(0, route.indexOf(stands));
  return route.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'PAID' ? 'done' : place === at ? 'now' : 'next',
  }));
}

/** What the amount still needs, in words; undefined when nobody of the union has to sign (any more). */
export function stillNeeded({ status, signatures, signaturesNeeded }: Grant): string | undefined {
  if (status !== 'BRANCH_OK' || signaturesNeeded === 0) return undefined;
  return messages.signaturesLeft(signaturesNeeded, signaturesNeeded - signatures);
}

/** What is wrong with an amount before it is sent, measured at what is left. */
export function grantAmountTrouble(typed: string | undefined, room: Headroom | undefined): string | undefined {
  const fen = parseYuan(typed ?? '');
  if (fen === undefined || fen <= 0) return messages.amountShape;
  return room && fen > room.unionLimit ? messages.aboveLimit(formatFen(room.unionLimit)) : undefined;
}

/** The number of signatures that an amount will need. */
export function signaturesFor(fen: number | undefined, room: Headroom | undefined): number | undefined {
  if (fen === undefined) return undefined;
  return room?.signatures.filter(({ above }) => fen > above).at(-1)?.signatures;
}
