import type { CalendarDay } from './api';
import { officeMessages as messages } from './messages.zh-CN';

/** Days of one month in rows of weeks that begin on Monday; undefined before the first and after the last day. */
export function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const first = days[0];
  if (!first) return [];
  const lead = (new Date(`${first.day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | undefined)[] = [...Array<undefined>(lead), ...days];
  const weeks: (CalendarDay | undefined)[][] = [];
  for (let place = 0; place < cells.length; place += 7) {
    const week = cells.slice(place, place + 7);
    weeks.push([...week, ...Array<undefined>(7 - week.length)]);
  }
  return weeks;
}

/** 一 to 日. */
export const weekdayOf = (day: string) => messages.weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';

/** The days that are arranged: holidays and make-up days, each run of the same kind and name as one line. */
export function arrangements(days: readonly CalendarDay[]) {
  const lines: { from: string; to: string; kind: string; name: string; source: string }[] = [];
  let before: CalendarDay | undefined;
  for (const day of days) {
    const last = lines[lines.length - 1];
    if (day.kind === 'HOLIDAY' || day.kind === 'MAKE_UP') {
      const continues = last && before && before.kind === day.kind && before.name === day.name;
      if (continues) last.to = day.day;
      else lines.push({ from: day.day, to: day.day, kind: day.kind, name: day.name, source: day.source });
    }
    before = day;
  }
  return lines;
}

/** The day on which a period of working days ends; the day it begins with is not counted. */
export function deadlineOf(days: readonly CalendarDay[], from: string, workingDays: number): CalendarDay | undefined {
  return days.filter(({ day, working }) => working && day > from)[workingDays - 1];
}

/** As many days later as a period of `workingDays` can at most reach, with the longest holidays on the way. */
export function farEnough(from: string, workingDays: number): string {
  const days = Math.ceil(workingDays * 1.5) + 20;
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
