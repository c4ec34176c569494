import { list, mutation, query } from '@/api/client';
import {
  appealMutualClaim,
  askForMutualClaimPapers,
  assessMutualClaim,
  changeMutualClaim,
  checkMutualClaim,
  confirmMutualClaim,
  decideMutualAppeal,
  decideMutualClaim,
  exportMutualClaims,
  getMutualClaim,
  getMutualFund,
  listMutualClaims,
  nameMutualFund,
  openMutualClaim,
  sendMutualClaimBack,
  submitMutualClaim,
  takeMutualClaim,
  withdrawMutualClaim,
  writeMutualClaim,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Claim = Schemas['ClaimDetails'];
export type ClaimSummary = Schemas['ClaimSummary'];
export type ClaimStatus = Schemas['ClaimStatus'];
export type ClaimKind = Schemas['ClaimKind'];
export type ClaimForm = Schemas['MutualClaimForm'];
export type Opened = Schemas['Opened'];
export type Award = Schemas['DecideMutualClaimRequest'];
export type ClaimQuery = NonNullable<operations['listMutualClaims']['parameters']['query']>;

const reads = [listMutualClaims, getMutualClaim];
const changed = { invalidates: reads };

export const claims = (wanted: ClaimQuery) => list(listMutualClaims, { query: wanted });
export const claim = (id: string) => query(getMutualClaim, { path: { id } });

export const exportingClaims = mutation(exportMutualClaims);

export const writing = mutation(writeMutualClaim, changed);
export const rewriting = mutation(changeMutualClaim, changed);
export const submittingClaim = mutation(submitMutualClaim, changed);
export const withdrawingClaim = mutation(withdrawMutualClaim, changed);
export const takingClaim = mutation(takeMutualClaim, changed);
export const assessingClaim = mutation(assessMutualClaim, changed);
export const decidingClaim = mutation(decideMutualClaim, changed);

/** The steps that need no more than words. */
export const movingClaim = {
  PASS: mutation(checkMutualClaim, changed),
  PASS_UP: mutation(checkMutualClaim, changed),
  ASK_MORE: mutation(askForMutualClaimPapers, changed),
  APPROVE: mutation(confirmMutualClaim, changed),
  SEND_BACK: mutation(sendMutualClaimBack, changed),
  UPHOLD: mutation(decideMutualAppeal, changed),
};

export const appealing = mutation(appealMutualClaim, changed);
export const decidingAppeal = mutation(decideMutualAppeal, changed);

/** The answer is shown by the page that asked; it does not stay in the cache. */
export const openingClaim = { ...mutation(openMutualClaim), gcTime: 0 };

export const periodFund = (id: string) => query(getMutualFund, { path: { id } });
export const namingFund = mutation(nameMutualFund, { invalidates: [getMutualFund] });
