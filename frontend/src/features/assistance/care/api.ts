import { list, mutation } from '@/api/client';
import { exportHardshipReviews, listHardshipReviews } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Review = Schemas['ReviewRow'];
export type ReviewQuery = NonNullable<operations['listHardshipReviews']['parameters']['query']>;

export const reviews = (wanted: ReviewQuery) => list(listHardshipReviews, { query: wanted });

/** The whole queue as a sheet: a page has no end there. */
export const exportingReviews = mutation(exportHardshipReviews);
