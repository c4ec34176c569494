import { list, mutation, query } from '@/api/client';
import {
  bookCounsel,
  cancelCounsel,
  cancelCounselSlot,
  endCounselAppointment,
  getCounselNote,
  getCounselStatistics,
  listCounselAppointments,
  listCounselSlots,
  listHotlineCalls,
  logHotlineCall,
  lookUpCounsel,
  moveCounsel,
  offerCounselSlot,
  writeCounselNote,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Slot = Schemas['Slot'];
export type Appointment = Schemas['CounselAppointment'];
export type CounselKind = Schemas['CounselKind'];
export type CounselTopic = Schemas['CounselTopic'];
export type NewCall = Schemas['LogHotlineCallRequest'];

export const slots = query(listCounselSlots, { query: {} });
export const appointments = query(listCounselAppointments, {});
export const calls = query(listHotlineCalls, {});
export const counselYear = (year: number) => list(getCounselStatistics, { query: { year } });
/** What a counsellor wrote is asked for when he opens it, and forgotten when he closes it. */
export const note = (id: string) => ({ ...query(getCounselNote, { path: { id } }), gcTime: 0, staleTime: 0 });

/** Nothing of an appointment by code stays in the cache: the next one at this phone is somebody else. */
export const booking = { ...mutation(bookCounsel, { invalidates: [listCounselSlots] }), gcTime: 0 };
export const lookingUp = { ...mutation(lookUpCounsel), gcTime: 0 };
export const moving = { ...mutation(moveCounsel, { invalidates: [listCounselSlots] }), gcTime: 0 };
export const cancelling = { ...mutation(cancelCounsel, { invalidates: [listCounselSlots] }), gcTime: 0 };

const desk = [listCounselSlots, listCounselAppointments];
export const offering = mutation(offerCounselSlot, { invalidates: desk });
export const closing = mutation(cancelCounselSlot, { invalidates: desk });
export const endingAppointment = mutation(endCounselAppointment, { invalidates: desk });
export const writingNote = { ...mutation(writeCounselNote, { invalidates: [listCounselAppointments] }), gcTime: 0 };
export const logging = mutation(logHotlineCall, { invalidates: [listHotlineCalls] });
