import type { HotlineNumber } from './api';
import { hotlineMessages as messages } from './messages.zh-CN';

/** The days in the shortest words that people use for them. */
export function daysOf(weekdays: readonly number[]): string {
  const days = weekdays.join();
  if (days === '1,2,3,4,5,6,7') return messages.everyDay;
  if (days === '1,2,3,4,5') return messages.workdays;
  return weekdays.map((day) => messages.weekdays[day] ?? '').join('、');
}

export const hoursOf = ({ weekdays, opens, closes }: HotlineNumber) => messages.hours(daysOf(weekdays), opens, closes);
