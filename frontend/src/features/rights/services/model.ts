import { dateOf } from '@/lib/calendar';
import type { Tone } from '@/ui/StatusTag';
import type { ServiceSession } from './api';

export const sessionTone: Record<ServiceSession['state'], Tone> = {
  FREE: 'info',
  TAKEN: 'plain',
  BOOKED: 'warn',
  HELD: 'ok',
  LAPSED: 'plain',
  CANCELLED: 'plain',
};

/** The weeks of a month from Monday to Sunday, each day with its sessions; days of other months are left out. */
export function weeksOf(year: number, month: number, sessions: readonly ServiceSession[]) {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_none, place) => {
    const day = place - lead + 1;
    if (day < 1 || day > days) return undefined;
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { day, date, sessions: sessions.filter(({ startsAt }) => dateOf(startsAt) === date) };
  });
  return Array.from({ length: cells.length / 7 }, (_none, week) => cells.slice(week * 7, week * 7 + 7));
}
