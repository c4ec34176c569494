import { addMonths, dateOf, dateTimeOf, daysBetween } from './calendar';

it('shows instants in Shanghai time wherever the browser is', () => {
  expect(dateTimeOf('2026-11-19T16:30:00Z')).toBe('2026-11-20 00:30');
  expect(dateOf('2026-11-19T15:59:59Z')).toBe('2026-11-19');
});

it('counts calendar days across a leap day', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-20', '2026-11-18')).toBe(-2);
});

it('adds months and never runs over the end of one', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-07', 12)).toBe('2027-11-07');
});
