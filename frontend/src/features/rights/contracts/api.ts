import { mutation, query } from '@/api/client';
import {
  answerCollectiveContract,
  draftCollectiveContract,
  endCollectiveContract,
  fileCollectiveContract,
  getCollectiveContract,
  listCollectiveContracts,
  listInbox,
  offerCollectiveContract,
  voteCollectiveContract,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Contract = Schemas['ContractDetails'];
export type ContractStatus = Schemas['ContractStatus'];
export type Offer = Schemas['OfferCollectiveContractRequest'];
export type Draft = Schemas['DraftCollectiveContractRequest'];
export type Vote = Schemas['VoteCollectiveContractRequest'];
export type Filing = Schemas['FileCollectiveContractRequest'];

const reads = [listCollectiveContracts, getCollectiveContract, listInbox];

export const contracts = query(listCollectiveContracts, {});
export const contract = (id: string) => query(getCollectiveContract, { path: { id } });

export const offering = mutation(offerCollectiveContract, { invalidates: reads });
export const drafting = mutation(draftCollectiveContract, { invalidates: reads });
export const voting = mutation(voteCollectiveContract, { invalidates: reads });
export const filing = mutation(fileCollectiveContract, { invalidates: reads });

/** The steps that are taken with a few words. */
export const speaking = {
  ANSWER: mutation(answerCollectiveContract, { invalidates: reads }),
  END: mutation(endCollectiveContract, { invalidates: reads }),
};
