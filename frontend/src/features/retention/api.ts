import { list, mutation } from '@/api/client';
import {
  eraseRetained,
  keepRetained,
  listRetentionCases,
  printErasureProof,
  restrictRetained,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type RetentionCase = components['schemas']['RetentionDetails'];
export type RetentionStatus = RetentionCase['status'];
export type RetentionQuery = NonNullable<operations['listRetentionCases']['parameters']['query']>;

export const retentionCases = (wanted: RetentionQuery) => list(listRetentionCases, { query: wanted });
export const erasing = mutation(eraseRetained, { invalidates: [listRetentionCases] });
export const restricting = mutation(restrictRetained, { invalidates: [listRetentionCases] });
export const keeping = mutation(keepRetained, { invalidates: [listRetentionCases] });
/** The link that comes back opens for five minutes; it does not stay in the cache. */
export const printingProof = { ...mutation(printErasureProof), gcTime: 0 };
