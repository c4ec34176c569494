import { list, mutation, query } from '@/api/client';
import { download } from '@/api/download';
import {
  changeSociety,
  chargeSocietyDues,
  exportSocietyPayroll,
  foundSociety,
  getOwnSociety,
  getOwnSocietyMembership,
  getSocietyDues,
  getSocietyMember,
  joinSociety,
  leaveSociety,
  letSocietyMemberGo,
  listSocietyMembers,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Society = Schemas['SocietyDetails'];
export type SocietyFacts = Schemas['SocietyRequest'];

const changed = { invalidates: [getOwnSociety] };

export const society = query(getOwnSociety, {});
export const founding = mutation(foundSociety, changed);
export const changingSociety = mutation(changeSociety, changed);

export type SocietyMember = Schemas['SocietyMemberDetails'];
export type SocietyMemberEntry = Schemas['SocietyMemberEntry'];
export type MemberQuery = NonNullable<operations['listSocietyMembers']['parameters']['query']>;
export type LeaveReason = Schemas['LeaveReason'];
export type Due = Schemas['SocietyDue'];
export type DuesOverview = Schemas['SocietyDuesView'];
export type OwnMembershipView = Schemas['OwnMembershipView'];

export const memberReads = [listSocietyMembers, getSocietyMember, getOwnSocietyMembership, getSocietyDues];
const moved = { invalidates: memberReads };

export const societyMembers = (wanted: MemberQuery) => list(listSocietyMembers, { query: wanted });
export const societyMember = (id: string) => query(getSocietyMember, { path: { id } });
export const ownMembership = query(getOwnSocietyMembership, {});
export const dues = (id: string) => query(getSocietyDues, { path: { id } });

export const payrollSheet = (id: string, month: string, name: string) =>
  download(exportSocietyPayroll, { path: { id }, query: { month } }, name);

export const lettingGo = mutation(letSocietyMemberGo, moved);
export const joining = mutation(joinSociety, moved);
export const leaving = mutation(leaveSociety, moved);
export const charging = mutation(chargeSocietyDues, moved);
