import { daysBetween } from '@/lib/calendar';
import type { Tone } from '@/ui/StatusTag';
import type { ChangeDetails, ChangeKind, Standing, UnitStatus, UnitView } from './api';
import { organisationMessages as messages } from './messages.zh-CN';

export const statusTone: Record<UnitStatus, Tone> = {
  ACTIVE: 'ok',
  PREPARING: 'info',
  DISSOLVED: 'plain',
  MERGED: 'plain',
};

export const standingTone: Record<Standing, Tone> = { OWN: 'info', MANAGED: 'plain', GUIDED: 'plain', PUBLIC: 'plain' };

/** The radar warns this many days before a term ends. */
export const radarDays = { early: 180, near: 90, urgent: 30 } as const;

/** How a term stands on a day, in words and colour. Past terms that were followed by another are simply over. */
export function termState(
  term: { to?: string | null; current: boolean },
  isLatest: boolean,
  today: string,
): { tone: Tone; text: string } {
  const words = messages.termState;
  if (!term.to) return { tone: 'ok', text: words.running };
  const left = daysBetween(today, term.to);
  if (left < 0) return isLatest ? { tone: 'bad', text: words.overdue(-left) } : { tone: 'plain', text: words.past };
  if (left <= radarDays.urgent) return { tone: 'bad', text: words.soon(left) };
  if (left <= radarDays.early) return { tone: 'warn', text: words.soon(left) };
  return { tone: 'ok', text: words.running };
}

/** The superiors of the day: the one manager, and those who guide. */
export function superiorsNow({ superiors }: Pick<UnitView, 'superiors'>) {
  const now = superiors.filter(({ current }) => current);
  return {
    manager: now.find(({ relation }) => relation === 'MANAGE'),
    guides: now.filter(({ relation }) => relation === 'GUIDE'),
  };
}

export const changeTone: Record<string, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  REJECTED: 'bad',
  APPROVED: 'ok',
  APPLIED: 'ok',
  DISCARDED: 'plain',
  WITHDRAWN: 'plain',
};

/** The changes that a unit of this kind can be the subject of; the server decides whether one is possible today. */
export function proposableKinds({ kind, standing }: Pick<UnitView, 'kind' | 'standing'>): ChangeKind[] {
  if (standing !== 'OWN') return [];
  const inside: ChangeKind[] = ['CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE'];
  return kind === 'BRANCH' || kind === 'GROUP' ? inside : [...inside, 'GUIDE_ADD', 'GUIDE_END'];
}

/** The units that a change speaks of by their ids alone. */
export function unitsNamedIn(details: ChangeDetails): string[] {
  return [details.parentId, details.guideId, ...(details.unitIds ?? [])].filter((id): id is string => Boolean(id));
}
