import type { Tone } from '@/ui/StatusTag';
import type { RosterStatus } from './api';

export const rosterTone: Record<RosterStatus, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  CHECKED: 'warn',
  PAID: 'warn',
  CONFIRMED: 'ok',
  RETURNED: 'bad',
};

interface Counts {
  enrolled: number;
  eligible: number;
}

/** Percent with one decimal, rounded down: what is just below a line is not shown on it. */
export const coverageRate = ({ enrolled, eligible }: Counts) =>
  eligible === 0 ? 0 : Math.floor((enrolled * 1000) / eligible) / 10;

/** Compared without dividing. */
export const isOnLine = ({ enrolled, eligible }: Counts, line: number) =>
  enrolled * 10_000 >= eligible * Math.round(line * 10_000);
