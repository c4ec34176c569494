import { mutation, query } from '@/api/client';
import {
  drawAuditSample,
  getAuditFinding,
  getAuditSample,
  listAuditFindings,
  listAuditSamples,
  listInbox,
  moveAuditFinding,
  packEvidence,
  raiseAuditFinding,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type SampleRow = Schemas['SampleRow'];
export type Finding = Schemas['FindingDetails'];
export type FindingStatus = Finding['status'];
export type DrawSample = Schemas['DrawSampleRequest'];
export type FindingAction = Schemas['FindingAction'];

const findingReads = [listAuditFindings, getAuditFinding, listInbox];

export const samples = query(listAuditSamples, {});
export const sample = (id: string) => query(getAuditSample, { path: { id } });
export const findings = (sampleId?: string) => query(listAuditFindings, { query: sampleId ? { sampleId } : {} });
export const finding = (id: string) => query(getAuditFinding, { path: { id } });
export const drawing = mutation(drawAuditSample, { invalidates: [listAuditSamples] });
export const raising = mutation(raiseAuditFinding, { invalidates: findingReads });
export const moving = mutation(moveAuditFinding, { invalidates: findingReads });
/** The link that comes back opens for five minutes; it does not stay in the cache. */
export const packing = { ...mutation(packEvidence), gcTime: 0 };
