import { list, mutation } from '@/api/client';
import { download } from '@/api/download';
import {
  bookServiceSession,
  cancelServiceSession,
  exportServiceSessions,
  listInbox,
  listRightsEvents,
  listServiceSessions,
  offerServiceSessions,
  recordServiceSession,
  releaseServiceSession,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type ServiceSession = Schemas['ServiceSession'];
export type NewOffer = Schemas['OfferServiceSessionsRequest'];
export type Booking = Schemas['BookServiceSessionRequest'];
export type ServiceRecord = Schemas['RecordServiceSessionRequest'];

const reads = [listServiceSessions, listInbox];

export const sessions = (year: number) => list(listServiceSessions, { query: { year } });
export const sessionSheet = (year: number, name: string) => download(exportServiceSessions, { query: { year } }, name);
export const offering = mutation(offerServiceSessions, { invalidates: reads });
export const booking = mutation(bookServiceSession, { invalidates: reads });
export const releasing = mutation(releaseServiceSession, { invalidates: reads });
export const recording = mutation(recordServiceSession, { invalidates: [...reads, listRightsEvents] });
export const cancelling = mutation(cancelServiceSession, { invalidates: reads });
