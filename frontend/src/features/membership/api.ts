import { list, mutation, query } from '@/api/client';
import {
  admitMember,
  changeMemberDetails,
  changeMemberStatus,
  countMembers,
  exportMembers,
  findMemberByNumber,
  getMember,
  getMyMembership,
  listMemberChanges,
  listMembers,
  moveMember,
  unmaskMember,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type MemberSummary = Schemas['MemberSummary'];
export type MemberView = Schemas['MemberView'];
export type MemberStatus = Schemas['MemberStatus'];
export type MemberAction = Schemas['MemberAction'];
export type StatusReason = Schemas['StatusReason'];
export type MemberChangeView = Schemas['MemberChangeView'];
export type UnitCount = Schemas['UnitCount'];
export type IdentityKind = Schemas['IdentityKind'];
export type AdmitMemberRequest = Schemas['AdmitMemberRequest'];
export type ChangeMemberDetailsRequest = Schemas['ChangeMemberDetailsRequest'];
export type MemberQuery = NonNullable<operations['listMembers']['parameters']['query']>;

const reads = [listMembers, getMember, listMemberChanges, countMembers];

export const members = (wanted: MemberQuery) => list(listMembers, { query: wanted });
export const memberCounts = query(countMembers, {});
export const myMembership = query(getMyMembership, {});
export const member = (id: string) => query(getMember, { path: { id } });
export const memberChanges = (id: string) => query(listMemberChanges, { path: { id } });

export const admitting = mutation(admitMember, { invalidates: reads });
export const changingDetails = mutation(changeMemberDetails, { invalidates: reads });
export const moving = mutation(moveMember, { invalidates: reads });
export const changingStatus = mutation(changeMemberStatus, { invalidates: reads });
/** The answer is shown for a minute by the page that asked; it does not stay in the cache. */
export const unmasking = { ...mutation(unmaskMember), gcTime: 0 };

/** A number is searched for once and leaves nothing behind. */
export const findingByNumber = { ...mutation(findMemberByNumber), gcTime: 0 };

export const exportingMembers = mutation(exportMembers);
