import { list, mutation, query } from '@/api/client';
import {
  abortPaymentBatch,
  approvePaymentBatch,
  buildPaymentBatch,
  closePaymentBatch,
  confirmPaymentOutcome,
  downloadBankFile,
  followUpPaymentBatch,
  getPaymentBatch,
  importBankReturn,
  listBankFileFormats,
  listKnownPayees,
  listPaymentBatches,
  listPaymentItems,
  listReservations,
  lockPaymentBatch,
  proposePaymentOutcome,
  refusePaymentOutcome,
  releasePaymentBatch,
  removePaymentItem,
  unlockPaymentBatch,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';
import { moneyReads } from '../api';

type Schemas = components['schemas'];

export type Batch = Schemas['BatchView'];
export type BatchStatus = Schemas['BatchStatus'];
export type PaymentItem = Schemas['ItemView'];
export type PaymentRequest = Schemas['PaymentRequest'];
export type KnownPayee = Schemas['KnownPayee'];
export type Outcome = Schemas['ProposeOutcomeRequest']['outcome'];
export type BatchQuery = NonNullable<operations['listPaymentBatches']['parameters']['query']>;

const all = { invalidates: [...moneyReads, listPaymentBatches, getPaymentBatch, listPaymentItems] };

/** As many as a batch is built from at once; the rest goes into the next one. */
const offered = 200;

export const batches = (wanted: BatchQuery) => list(listPaymentBatches, { query: wanted });
export const batch = (id: string) => query(getPaymentBatch, { path: { id } });
export const items = (id: string) => query(listPaymentItems, { path: { id } });
export const formats = () => query(listBankFileFormats, {});
/** Money that is set aside and in no batch under way. */
export const payable = (fundId: string) =>
  query(listReservations, { path: { id: fundId }, query: { payable: true, limit: offered } });

/** Whom the files of the families name; accounts are masked. */
export const knownPayees = (fundId: string) => query(listKnownPayees, { path: { id: fundId } });

export const bankFile = downloadBankFile;

export const building = mutation(buildPaymentBatch, all);
export const followingUp = mutation(followUpPaymentBatch, all);
export const importing = mutation(importBankReturn, all);
export const removing = mutation(removePaymentItem, all);
export const proposingOutcome = mutation(proposePaymentOutcome, all);

/** The steps of a batch. */
export const moving = {
  LOCK: mutation(lockPaymentBatch, all),
  UNLOCK: mutation(unlockPaymentBatch, all),
  APPROVE: mutation(approvePaymentBatch, all),
  RELEASE: mutation(releasePaymentBatch, all),
  CLOSE: mutation(closePaymentBatch, all),
  ABORT: mutation(abortPaymentBatch, all),
};

/** What the second person says about a proposed result. */
export const deciding = {
  CONFIRM_OUTCOME: mutation(confirmPaymentOutcome, all),
  REFUSE_OUTCOME: mutation(refusePaymentOutcome, all),
};
