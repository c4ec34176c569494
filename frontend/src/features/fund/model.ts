import type { Tone } from '@/ui/StatusTag';
import type { AllocationStatus, FundBalance, FundNode, FundStatus } from './api';
import type { Batch, BatchStatus, PaymentItem } from './payments/api';

export const fundTone: Record<FundStatus, Tone> = { DRAFT: 'warn', OPEN: 'ok', CLOSED: 'plain' };

export const allocationTone: Record<AllocationStatus, Tone> = {
  DRAFT: 'plain',
  APPROVED: 'info',
  ISSUED: 'warn',
  ACKNOWLEDGED: 'info',
  IN_USE: 'ok',
  SETTLING: 'warn',
  CLOSED: 'plain',
  REVOKED: 'bad',
  CANCELLED: 'plain',
};

/** Of money that came from another union. */
export const incomingTone: Record<string, Tone> = { ISSUED: 'warn', ACKNOWLEDGED: 'ok', REVOKED: 'bad' };

export const batchTone: Record<BatchStatus, Tone> = {
  BUILDING: 'plain',
  LOCKED: 'info',
  APPROVED: 'info',
  RELEASED: 'warn',
  RECONCILING: 'warn',
  CLOSED: 'ok',
  ABORTED: 'bad',
};

export const itemTone: Record<string, Tone> = {
  READY: 'plain',
  SENT: 'info',
  PAID: 'ok',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  DROPPED: 'plain',
};

/** Where received money is; together they are all that was received. */
export const places = [
  'available',
  'reserved',
  'inTransit',
  'spent',
  'allocatedDown',
  'returned',
  'transferred',
] as const satisfies readonly (keyof FundBalance)[];

/** Fen that were received and are nowhere; anything but zero is a fault in the books. */
export const missingFen = (balance: FundBalance) =>
  balance.received - places.reduce((sum, place) => sum + balance[place], 0);

/** A union below with its depth in the tree of allocations. */
export interface NodeLine {
  node: FundNode;
  depth: number;
}

/** The unions below in the order of the tree: each one followed by those that it passed money on to. */
export function treeOf(nodes: readonly FundNode[]): NodeLine[] {
  const known = new Set(nodes.map(({ unitId }) => unitId));
  return nodes
    .filter(({ parentId }) => !parentId || !known.has(parentId))
    .flatMap((node) => [{ node, depth: 0 }, ...treeBelow(nodes, node.unitId, 1)]);
}

/** Those that one union passed money on to, and so on. */
export function treeBelow(nodes: readonly FundNode[], unitId: string, depth = 0): NodeLine[] {
  return nodes
    .filter((node) => node.parentId === unitId)
    .flatMap((node) => [{ node, depth }, ...treeBelow(nodes, node.unitId, depth + 1)]);
}

/** Where the money of the whole tree is, from this union downward. */
export interface TreeSums {
  available: number;
  reserved: number;
  inTransit: number;
  spent: number;
  /** Issued to a union that has not confirmed it yet, or on its way back. */
  onTheWay: number;
  isSound: boolean;
}

/** Every union's own books add up, and no more is held in the tree than came in. */
export function treeSums(own: FundBalance, nodes: readonly FundNode[]): TreeSums {
  const all = [own, ...nodes.map(({ balance }) => balance)];
  const sum = (place: keyof FundBalance) => all.reduce((total, balance) => total + balance[place], 0);
  const held = (['available', 'reserved', 'inTransit', 'spent', 'transferred'] as const).map(sum);
  const onTheWay = own.received - own.returned - held.reduce((total, fen) => total + fen, 0);
  const [available = 0, reserved = 0, inTransit = 0, spent = 0] = held;
  const isSound = onTheWay >= 0 && all.every((balance) => missingFen(balance) === 0);
  return { available, reserved, inTransit, spent, onTheWay, isSound };
}

/** One share as typed: a union and yuan. */
export interface ShareForm {
  toUnitId: string;
  amount: string;
}

const order = ['BUILDING', 'LOCKED', 'APPROVED', 'RELEASED', 'RECONCILING', 'CLOSED'] as const;

/** Where a batch stands on its way; an aborted one stands where it was given up. */
export function stepOf(batch: Batch, step: (typeof order)[number]): 'done' | 'now' | 'next' {
  const at = batch.status === 'ABORTED' ? abortedAt(batch) : order.indexOf(batch.status);
  const place = order.indexOf(step);
  if (batch.status === 'CLOSED' || place < at) return 'done';
  return place === at ? 'now' : 'next';
}

const abortedAt = ({ approvedAt, lockedAt }: Batch) => (approvedAt ? 2 : lockedAt ? 1 : 0);

export const batchSteps = order;

/** The sums that must be the same to the fen once the money is with the bank. */
export const sumsAgree = ({ total, lockedTotal, bookedTotal }: Batch) =>
  (lockedTotal ?? total) === total && (bookedTotal ?? total) === total;

/** How many payments ended how. */
export function tally(items: readonly PaymentItem[]): { status: string; count: number; fen: number }[] {
  return Object.keys(itemTone).flatMap((status) => {
    const those = items.filter((item) => item.status === status);
    return those.length > 0
      ? [{ status, count: those.length, fen: those.reduce((sum, { amount }) => sum + amount, 0) }]
      : [];
  });
}

/** Account numbers as people copy them from a sheet: without the blanks of every fourth digit. */
export const plainAccount = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '');
