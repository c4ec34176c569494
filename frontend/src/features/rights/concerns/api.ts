import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  disputeConcern,
  exportConcerns,
  fileConcern,
  getConcern,
  getConcernStatistics,
  handOverConcern,
  listConcerns,
  listInbox,
  rateConcern,
  refuseConcern,
  replyToConcern,
  revealRequester,
  triageConcern,
  withdrawConcern,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Concern = Schemas['ConcernDetails'];
export type ConcernSummary = Schemas['ConcernSummary'];
export type ConcernStatus = Schemas['ConcernStatus'];
export type ConcernKind = Schemas['ConcernKind'];
export type Satisfaction = Schemas['Satisfaction'];
export type NewConcern = Schemas['FileConcernRequest'];
export type ConcernQuery = NonNullable<operations['listConcerns']['parameters']['query']>;

const reads = [listConcerns, getConcern, getConcernStatistics, listInbox];

export const concerns = (wanted: ConcernQuery) => list(listConcerns, { query: wanted });
export const concern = (id: string) => query(getConcern, { path: { id } });
export const concernYear = (year: number) => list(getConcernStatistics, { query: { year } });
export const exportingConcerns = mutation(exportConcerns);

/** Answers with the new concern; the contract does not yet name the body of a 201. */
export const filing = mutation(fileConcern, { invalidates: reads }) as UseMutationOptions<
  Concern,
  Error,
  { body: NewConcern }
>;
export const triaging = mutation(triageConcern, { invalidates: reads });
export const handingOver = mutation(handOverConcern, { invalidates: reads });
export const replying = mutation(replyToConcern, { invalidates: reads });
export const rating = mutation(rateConcern, { invalidates: reads });
export const withdrawing = mutation(withdrawConcern, { invalidates: reads });
/** The name is shown for a minute by the page that asked; it does not stay in the cache. */
export const revealing = { ...mutation(revealRequester), gcTime: 0 };

/** The steps that are taken with words alone. */
export const explaining = {
  REFUSE: mutation(refuseConcern, { invalidates: reads }),
  DISPUTE: mutation(disputeConcern, { invalidates: reads }),
};
