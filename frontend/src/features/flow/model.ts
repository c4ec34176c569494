import { formatFen, parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { CaseStatus } from './api';
import { flowMessages as messages } from './messages.zh-CN';

export const caseTone: Record<CaseStatus, Tone> = {
  SUBMITTED: 'info',
  APPROVED: 'ok',
  RETURNED: 'warn',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
};

/** What can be read of a copy: its facts in their order, and the amount that was asked for, if any. */
export interface Copy {
  facts: { name: string; value: string }[];
  asked?: number;
}

interface Snapshot {
  facts?: { name: string; value: string }[];
  amountFen?: number;
}

/** The copy is JSON that the sender's module wrote; what is not known here is left out. */
export function readCopy(snapshot: unknown): Copy {
  const { facts = [], amountFen } = (snapshot ?? {}) as Snapshot;
  return { facts, ...(typeof amountFen === 'number' ? { asked: amountFen } : {}) };
}

/** The amount of a decision that came back with one. */
export function approvedFen(result: unknown): number | undefined {
  const { amountFen } = (result ?? {}) as { amountFen?: unknown };
  return typeof amountFen === 'number' ? amountFen : undefined;
}

/** What is wrong with the amount that a superior wants to approve. */
export function approvalTrouble(typed: string | undefined, asked: number): string | undefined {
  const fen = parseYuan(typed ?? '');
  if (fen === undefined || fen <= 0) return messages.amountShape;
  return fen > asked ? messages.notMoreThan(formatFen(asked)) : undefined;
}

export const kindOf = (flow: string) => messages.flows[flow] ?? flow;
