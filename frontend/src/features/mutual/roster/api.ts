import { list, mutation, query } from '@/api/client';
import {
  askMutualVoid,
  decideMutualVoid,
  getMutualRoster,
  listMutualParticipation,
  listMutualRosterEntries,
  listMutualSolvency,
  listMutualVoids,
  listOwnMutualCovers,
  recordMutualPremium,
  removeMutualRosterEntry,
  submitMutualRoster,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Roster = Schemas['RosterDetails'];
export type RosterEntry = Schemas['RosterEntry'];
export type RosterStatus = Schemas['RosterStatus'];
export type Participation = Schemas['Participation'];
export type OwnCover = Schemas['OwnCover'];
export type Void = Schemas['MutualVoid'];
export type AskVoid = Schemas['AskMutualVoidRequest'];
export type VoidAction = Schemas['VoidAction'];
export type Premium = Schemas['MutualPremiumRequest'];
export type EntryQuery = NonNullable<operations['listMutualRosterEntries']['parameters']['query']>;

export const rosterReads = [getMutualRoster, listMutualRosterEntries, listMutualParticipation];
const changed = { invalidates: rosterReads };

export const roster = (id: string) => query(getMutualRoster, { path: { id } });
export const entries = (id: string, wanted: EntryQuery) =>
  list(listMutualRosterEntries, { path: { id }, query: wanted });
export const participation = (id: string) => query(listMutualParticipation, { path: { id } });
export const ownCovers = query(listOwnMutualCovers, {});

export const voids = (id: string) => query(listMutualVoids, { path: { id } });

export const submittingRoster = mutation(submitMutualRoster, changed);
export const removingEntry = mutation(removeMutualRosterEntry, changed);
export const recordingPremium = mutation(recordMutualPremium, changed);
export const askingVoid = mutation(askMutualVoid, { invalidates: [listMutualVoids] });
export const decidingVoid = mutation(decideMutualVoid, {
  invalidates: [listMutualVoids, ...rosterReads, listMutualSolvency],
});
