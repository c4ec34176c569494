import { mutation, query } from '@/api/client';
import {
  checkSampledClaim,
  drawMutualSample,
  exportMutualSample,
  getMutualClaim,
  getMutualSample,
  listInbox,
  listMutualSamples,
  takeSampledClaim,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Sample = Schemas['MutualSampleDetails'];
export type SampledClaim = Schemas['SampledClaim'];
export type DrawRequest = Schemas['DrawMutualSampleRequest'];
export type CheckRequest = Schemas['CheckSampledClaimRequest'];

const reads = [listMutualSamples, getMutualSample];

export const samples = (periodId: string) => query(listMutualSamples, { query: { periodId } });
export const sample = (id: string) => query(getMutualSample, { path: { id } });
export const drawing = mutation(drawMutualSample, { invalidates: reads });
/** Who takes a claim reads it from then on. */
export const taking = mutation(takeSampledClaim, { invalidates: [...reads, getMutualClaim] });
export const checking = mutation(checkSampledClaim, { invalidates: [...reads, getMutualClaim, listInbox] });
export const exportingSample = mutation(exportMutualSample);
