import { dateOf } from '@/lib/calendar';
import { formatFen, parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { CareEvent, CareKind, CareKindForm, CareMoneyStatus, CareStatus, CareVisit } from './api';
import { visitMessages as messages } from './messages.zh-CN';

export const careTone: Record<CareStatus, Tone> = { OPEN: 'warn', VISITED: 'info', DONE: 'ok', CANCELLED: 'plain' };

export const moneyTone: Record<CareMoneyStatus, Tone> = {
  NONE: 'plain',
  PROPOSED: 'warn',
  APPROVED: 'info',
  RESERVED: 'info',
  BATCHED: 'info',
  PAID: 'ok',
  FAILED: 'bad',
  REVERSED: 'bad',
  REJECTED: 'bad',
  CANCELLED: 'plain',
};

/** A visit as it is typed: the amount in yuan. */
export type CareVisitForm = Pick<CareVisit, 'visitedOn' | 'words' | 'photos'> & {
  visitors?: string[];
  amount?: string;
  goods?: string;
};

export const newVisit = (now = new Date()): Partial<CareVisitForm> => ({ visitedOn: dateOf(now) });

export const namesIn = (typed = '') => typed.split(/[、,，\s]+/).filter(Boolean);

export function toVisit({ amount, goods, visitors = [], ...same }: CareVisitForm): CareVisit {
  const fen = parseYuan(amount ?? '');
  return {
    ...same,
    visitors,
    ...(fen === undefined ? {} : { amount: fen }),
    ...(goods?.trim() ? { goods: goods.trim() } : {}),
  };
}

/** What was given, in words; empty when nothing was. */
export const givenOf = ({ visit }: Pick<CareEvent, 'visit'>) =>
  visit ? messages.given(visit.amount > 0 ? formatFen(visit.amount) : '', visit.goods ?? '') : '';

export type CareKindValues = Omit<CareKindForm, 'amountCap' | 'withinDays'> & {
  amountCap?: string;
  withinDays: string;
};

export const kindValues = (kind?: CareKind): Partial<CareKindValues> =>
  kind
    ? {
        name: kind.name,
        visitor: kind.visitor,
        withinDays: String(kind.withinDays),
        basis: kind.basis,
        active: kind.active,
        ...(kind.amountCap === undefined ? {} : { amountCap: formatFen(kind.amountCap).replace(/,/g, '') }),
      }
    : { visitor: 'BRANCH', withinDays: '5', active: true };

export function toKind({ amountCap, withinDays, ...same }: CareKindValues): CareKindForm {
  const fen = parseYuan(amountCap ?? '');
  return { ...same, withinDays: Number(withinDays), ...(fen === undefined ? {} : { amountCap: fen }) };
}
