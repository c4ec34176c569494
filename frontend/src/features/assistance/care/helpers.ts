import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  assignFamilyHelper,
  cancelHelperVisit,
  exportFamilyHelpers,
  getFamilyHelper,
  getHelperFigures,
  listFamilyHelpers,
  listInbox,
  planHelperVisit,
  recordHelperVisit,
  unmaskHelperVisit,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Helper = Schemas['HelperDetails'];
export type HelperVisit = Helper['visits'][number];
export type HelperSummary = Schemas['HelperSummary'];
export type HelperQuery = NonNullable<operations['listFamilyHelpers']['parameters']['query']>;
export type NewHelper = Schemas['AssignHelperRequest'];
export type HelperRecord = Schemas['RecordHelperVisitRequest'];

const reads = [listFamilyHelpers, getFamilyHelper, getHelperFigures, listInbox];

export const helpers = (wanted: HelperQuery) => list(listFamilyHelpers, { query: wanted });
export const helper = (id: string) => query(getFamilyHelper, { path: { id } });
export const helperFigures = query(getHelperFigures, {});
export const exportingHelpers = mutation(exportFamilyHelpers);

/** Answers with the new helper; the contract does not yet name the body of a 201. */
export const assigning = mutation(assignFamilyHelper, { invalidates: reads }) as UseMutationOptions<
  Helper,
  Error,
  { body: NewHelper }
>;
export const planning = mutation(planHelperVisit, { invalidates: reads });
export const recording = mutation(recordHelperVisit, { invalidates: reads });
export const unplanning = mutation(cancelHelperVisit, { invalidates: reads });
/** The answer is shown for a minute by the page that asked; it does not stay in the cache. */
export const revealing = { ...mutation(unmaskHelperVisit), gcTime: 0 };
