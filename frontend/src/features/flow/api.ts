import { list, mutation, query } from '@/api/client';
import {
  decideSubmission,
  getReceivedSubmission,
  getSentSubmission,
  listInbox,
  listReceivedSubmissions,
  listSentSubmissions,
  withdrawSubmission,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type SentCase = Schemas['SentCaseView'];
export type ReceivedCase = Schemas['ReceivedCaseView'];
export type CaseStatus = Schemas['CaseStatus'];
export type Decision = Schemas['DecideSubmissionRequest'];
export type SentQuery = NonNullable<operations['listSentSubmissions']['parameters']['query']>;
export type ReceivedQuery = NonNullable<operations['listReceivedSubmissions']['parameters']['query']>;

const sentReads = [listSentSubmissions, getSentSubmission];
const receivedReads = [listReceivedSubmissions, getReceivedSubmission, listInbox];

export const sentCases = (wanted: SentQuery) => list(listSentSubmissions, { query: wanted });
export const sentCase = (id: string) => query(getSentSubmission, { path: { id } });
export const receivedCases = (wanted: ReceivedQuery) => list(listReceivedSubmissions, { query: wanted });
export const receivedCase = (id: string) => query(getReceivedSubmission, { path: { id } });
export const withdrawing = mutation(withdrawSubmission, { invalidates: sentReads });
export const deciding = mutation(decideSubmission, { invalidates: receivedReads });
