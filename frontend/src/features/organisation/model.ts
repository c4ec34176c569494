import { addDays, daysBetween } from '@/lib/calendar';
import type { Tone } from '@/ui/StatusTag';
import type {
  BodyKindView,
  BodyPosition,
  ChangeDetails,
  ChangeKind,
  ElectionStatus,
  Paper,
  Standing,
  TermView,
  UnitStatus,
  UnitView,
} from './api';
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

/**
 * The changes that a unit of this kind can be the subject of: the own units, and the unions that the own one manages
 * directly. The server decides whether one is possible today.
 */
export function proposableKinds(
  { id, tenantId, kind, standing, superiors }: Pick<UnitView, 'id' | 'tenantId' | 'kind' | 'standing' | 'superiors'>,
  ownUnion: string,
): ChangeKind[] {
  const ofUnions: ChangeKind[] = ['RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE', 'GUIDE_ADD', 'GUIDE_END'];
  if (standing !== 'OWN') {
    return tenantId === id && superiorsNow({ superiors }).manager?.unitId === ownUnion ? ofUnions : [];
  }
  return kind === 'BRANCH' || kind === 'GROUP'
    ? ['CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'DISSOLVE']
    : ['CREATE', ...ofUnions];
}

/** The units that a change speaks of by their ids alone. */
export function unitsNamedIn(details: ChangeDetails): string[] {
  return [details.parentId, details.guideId, ...(details.unitIds ?? [])].filter((id): id is string => Boolean(id));
}

/** What is probably written down next: the ordinal after the latest, from the day after its last one. */
export function nextTerm(terms: readonly Pick<TermView, 'ordinal' | 'to'>[]) {
  const latest = terms.reduce<(typeof terms)[number] | undefined>(
    (last, term) => (!last || term.ordinal > last.ordinal ? term : last),
    undefined,
  );
  if (!latest) return { ordinal: 1 };
  return { ordinal: latest.ordinal + 1, ...(latest.to ? { from: addDays(latest.to, 1) } : {}) };
}

/** The positions in a committee by the titles of its kind. */
export function positionsOf(kind: BodyKindView | undefined): { value: BodyPosition; label: string }[] {
  if (!kind) return [];
  return [
    { value: 'HEAD', label: kind.headTitle },
    { value: 'DEPUTY', label: kind.deputyTitle },
    { value: 'MEMBER', label: kind.memberTitle },
  ];
}

const neededPapers = ['REQUEST', 'REPLY', 'RESULT'] as const;

/** Which papers of a re-election are not filed yet, in the order in which it goes. */
export const missingPapers = (filed: readonly Pick<Paper, 'kind'>[]) =>
  neededPapers.filter((kind) => !filed.some((paper) => paper.kind === kind));

export const electionTone: Record<ElectionStatus, Tone> = { PREPARING: 'info', COUNTED: 'ok', DISCARDED: 'plain' };
