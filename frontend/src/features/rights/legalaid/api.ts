import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  acceptLegalAid,
  applyForLegalAid,
  assignLegalAid,
  cancelAdviserDuty,
  closeLegalAid,
  endAdviser,
  engageAdviser,
  exportLegalAids,
  getLegalAid,
  listAdviserDuties,
  listAdvisers,
  listInbox,
  listLegalAids,
  logLegalAid,
  planAdviserDuty,
  printLegalAid,
  rateLegalAid,
  refuseLegalAid,
  renewAdviser,
  withdrawLegalAid,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type LegalAid = Schemas['LegalAidDetails'];
export type LegalAidSummary = Schemas['LegalAidSummary'];
export type LegalAidStatus = Schemas['LegalAidStatus'];
export type LegalAidQuery = NonNullable<operations['listLegalAids']['parameters']['query']>;
export type NewLegalAid = Schemas['ApplyForLegalAidRequest'];
export type NewWork = Schemas['LogLegalAidRequest'];
export type Closing = Schemas['CloseLegalAidRequest'];
export type Adviser = Schemas['Adviser'];
export type Engagement = Schemas['EngageAdviserRequest'];

const reads = [listLegalAids, getLegalAid, listInbox];

export const legalAids = (wanted: LegalAidQuery) => list(listLegalAids, { query: wanted });
export const legalAid = (id: string) => query(getLegalAid, { path: { id } });

export const exportingLegalAids = mutation(exportLegalAids);
export const printing = { ...mutation(printLegalAid), gcTime: 0 };

/** Answers with the new case; the contract does not yet name the body of a 201. */
export const applying = mutation(applyForLegalAid, { invalidates: reads }) as UseMutationOptions<
  LegalAid,
  Error,
  { body: NewLegalAid }
>;
export const assigning = mutation(assignLegalAid, { invalidates: [...reads, listAdvisers] });
export const logging = mutation(logLegalAid, { invalidates: reads });
export const closing = mutation(closeLegalAid, { invalidates: [...reads, listAdvisers] });
export const rating = mutation(rateLegalAid, { invalidates: reads });
export const withdrawing = mutation(withdrawLegalAid, { invalidates: reads });

/** The steps that are taken with words, or without. */
export const speaking = {
  ACCEPT: mutation(acceptLegalAid, { invalidates: reads }),
  REFUSE: mutation(refuseLegalAid, { invalidates: reads }),
};

export const advisers = query(listAdvisers, {});
export const engaging = mutation(engageAdviser, { invalidates: [listAdvisers] });
export const renewing = mutation(renewAdviser, { invalidates: [listAdvisers, listInbox] });
export const ending = mutation(endAdviser, { invalidates: [listAdvisers, listAdviserDuties, listInbox] });

export const duties = query(listAdviserDuties, {});
export const planning = mutation(planAdviserDuty, { invalidates: [listAdviserDuties] });
export const cancelling = mutation(cancelAdviserDuty, { invalidates: [listAdviserDuties] });
