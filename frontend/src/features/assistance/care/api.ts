import { list } from '@/api/client';
import { download } from '@/api/download';
import { exportHardshipReviews, listHardshipReviews } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Review = Schemas['ReviewRow'];
export type ReviewQuery = NonNullable<operations['listHardshipReviews']['parameters']['query']>;

export const reviews = (wanted: ReviewQuery) => list(listHardshipReviews, { query: wanted });

/** The whole queue as a sheet: a page has no end there. */
export const reviewSheet = (
  { limit: _limit, cursor: _cursor, withTotal: _total, ...wanted }: ReviewQuery,
  name: string,
) => download(exportHardshipReviews, { query: wanted }, name);
