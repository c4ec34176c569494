import { mutation, query } from '@/api/client';
import {
  endHotline,
  followOfficeCall,
  listHotlines,
  listInbox,
  listOfficeCalls,
  logOfficeCall,
  openHotline,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type HotlineNumber = Schemas['HotlineNumber'];
export type NewNumber = Schemas['OpenHotlineRequest'];
export type OfficeCall = Schemas['OfficeCall'];
export type NewCall = Schemas['LogOfficeCallRequest'];
export type Following = Schemas['FollowOfficeCallRequest'];

export const hotlines = query(listHotlines, {});
export const officeCalls = query(listOfficeCalls, {});
export const opening = mutation(openHotline, { invalidates: [listHotlines] });
export const ending = mutation(endHotline, { invalidates: [listHotlines] });
export const logging = mutation(logOfficeCall, { invalidates: [listOfficeCalls, listInbox] });
export const following = mutation(followOfficeCall, { invalidates: [listOfficeCalls, listInbox] });
