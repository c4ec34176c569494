import type { ReportCell } from './api';
import { barsOf, pageOf, waitingAmount } from './model';

const paid = (amount: number): ReportCell => ({ figure: 'PAID', count: 1, families: 1, amount });

it('draws each month against the highest and leaves out those without money', () => {
  const months = [
    { first: '2026-01-01', cells: [paid(50_000)] },
    { first: '2026-02-01', cells: [paid(0)] },
    { first: '2026-03-01', cells: [paid(200_000)] },
    { first: '2026-04-01', cells: [paid(1)] },
  ];
  expect(barsOf(months)).toEqual([
    { month: 1, amount: 50_000, height: 25 },
    { month: 3, amount: 200_000, height: 100 },
    { month: 4, amount: 1, height: 2 },
  ]);
  expect(barsOf([])).toEqual([]);
});

it('never says that less than nothing waits to be paid', () => {
  const approved: ReportCell = { figure: 'APPROVED', count: 1, families: 1, amount: 100 };
  expect(waitingAmount({ total: [approved, paid(40)], units: [], months: [] })).toBe(60);
  expect(waitingAmount({ total: [approved, paid(400)], units: [], months: [] })).toBe(0);
});

it('leads from a row to the page behind it', () => {
  const row = { id: 'f', day: '2026-01-01', name: '王*', unitId: 'u', amount: 0, objectId: 'o' };
  expect(pageOf({ ...row, objectType: 'care-event' })).toBe('/assistance/care-events/o');
  expect(pageOf({ ...row, objectType: 'something-new' })).toBeUndefined();
});
