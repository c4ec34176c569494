import type { Tone } from '@/ui/StatusTag';
import type { AllocationStatus, FundBalance, FundStatus } from './api';

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

/** One share as typed: a union and yuan. */
export interface ShareForm {
  toUnitId: string;
  amount: string;
}
