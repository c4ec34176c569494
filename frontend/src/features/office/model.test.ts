import type { CalendarDay } from './api';
import { arrangements, deadlineOf, farEnough, weekdayOf, weeksOf } from './model';

const day = (date: string, kind = 'WORKDAY', name = '') =>
  ({ day: date, kind, name, working: kind === 'WORKDAY' || kind === 'MAKE_UP', source: '国办发明电' }) as CalendarDay;

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf([
    day('2026-10-01'),
    day('2026-10-02'),
    day('2026-10-03'),
    day('2026-10-04'),
    day('2026-10-05'),
  ]);
  expect(weeks.map((week) => week.map((each) => each?.day.slice(-2) ?? ''))).toEqual([
    ['', '', '', '01', '02', '03', '04'],
    ['05', '', '', '', '', '', ''],
  ]);
  expect(weekdayOf('2026-10-01')).toBe('四');
});

it('joins the days of one holiday', () => {
  const lines = arrangements([
    day('2026-09-30'),
    day('2026-10-01', 'HOLIDAY', '国庆节'),
    day('2026-10-02', 'HOLIDAY', '国庆节'),
    day('2026-10-10', 'MAKE_UP', '国庆节'),
  ]);
  expect(lines.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    ['2026-10-01', '2026-10-02', 'HOLIDAY'],
    ['2026-10-10', '2026-10-10', 'MAKE_UP'],
  ]);
});

it('counts working days from the day after, make-up days too', () => {
  const days = [
    day('2026-10-08'),
    day('2026-10-09'),
    day('2026-10-10', 'MAKE_UP', '国庆节'),
    day('2026-10-11', 'WEEKEND'),
    day('2026-10-12'),
  ];
  expect(deadlineOf(days, '2026-10-08', 2)?.day).toBe('2026-10-10');
  expect(deadlineOf(days, '2026-10-08', 3)?.day).toBe('2026-10-12');
  expect(deadlineOf(days, '2026-10-08', 9)).toBeUndefined();
  expect(farEnough('2026-10-01', 10)).toBe('2026-11-05');
});
