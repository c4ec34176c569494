import { list, mutation } from '@/api/client';
import {
  eraseFamily,
  keepFamily,
  listRetentionCases,
  printErasureProof,
  restrictFamily,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type RetentionCase = components['schemas']['RetentionDetails'];
export type RetentionStatus = RetentionCase['status'];
export type RetentionQuery = NonNullable<operations['listRetentionCases']['parameters']['query']>;

export const retentionCases = (wanted: RetentionQuery) => list(listRetentionCases, { query: wanted });
export const erasing = mutation(eraseFamily, { invalidates: [listRetentionCases] });
export const restricting = mutation(restrictFamily, { invalidates: [listRetentionCases] });
export const keeping = mutation(keepFamily, { invalidates: [listRetentionCases] });
/** The link that comes back opens for five minutes; it does not stay in the cache. */
export const printingProof = { ...mutation(printErasureProof), gcTime: 0 };
