import { assistancePaths } from '../paths';
import type { Fact, ReportCell, ReportFigure, ReportMonth, ReportScope } from './api';

const nothing = { count: 0, families: 0, amount: 0 };

export function cellOf(cells: readonly ReportCell[], figure: ReportFigure): Omit<ReportCell, 'figure'> {
  return cells.find((cell) => cell.figure === figure) ?? nothing;
}

/** Approved and not yet paid out in the period; what was paid of earlier approvals can make it negative, which is shown as nothing. */
export function waitingAmount({ total }: ReportScope): number {
  return Math.max(0, cellOf(total, 'APPROVED').amount - cellOf(total, 'PAID').amount);
}

export interface Bar {
  month: number;
  amount: number;
  /** Of the highest, in percent. */
  height: number;
}

/** The money paid in each month that has any, drawn against the highest. */
export function barsOf(months: readonly ReportMonth[]): Bar[] {
  const paid = months.map(({ first, cells }) => ({
    month: Number(first.slice(5, 7)),
    amount: cellOf(cells, 'PAID').amount,
  }));
  const highest = Math.max(...paid.map(({ amount }) => amount));
  return paid
    .filter(({ amount }) => amount > 0)
    .map((bar) => ({ ...bar, height: Math.max(2, Math.round((bar.amount * 100) / highest)) }));
}

const pages: Record<string, (id: string) => string> = {
  'hardship-file': assistancePaths.file,
  'aid-grant': assistancePaths.grant,
  'care-event': assistancePaths.careEvent,
  'campaign-recipient': assistancePaths.recipient,
};

export function pageOf({ objectType, objectId }: Fact): string | undefined {
  return pages[objectType]?.(objectId);
}
