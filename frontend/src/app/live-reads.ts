import * as read from '@/api/generated/operations';
import type { Operation } from '@/api/operation-types';

const counts = [read.listInbox, read.getInboxCounts, read.getSession];
const submissions = [
  read.listSentSubmissions,
  read.getSentSubmission,
  read.listReceivedSubmissions,
  read.getReceivedSubmission,
];
const homes = [read.getProvinceHome, read.getCampusHome];

/** Which reads a change makes stale, by its topic (R__live_changes.sql of the backend). */
export const readsOf: Record<string, readonly Operation[]> = {
  task: [...counts, ...homes],
  'task-copy': counts,
  job: [read.getJob, read.listJobs, read.getImport],
  'hardship-file': [read.listHardshipFiles, read.getHardshipFile, read.listHardshipReviews, ...homes],
  'aid-grant': [read.listAidGrants, read.getAidGrant, read.getGrantHeadroom],
  'mutual-claim': [read.listMutualClaims, read.getMutualClaim],
  concern: [read.listConcerns, read.getConcern],
  fund: [read.listFunds, read.getFund, read.listFundNodes, read.listReservations],
  allocation: [read.listAllocations, read.getAllocation, read.listFundNodes],
  'incoming-allocation': [read.listIncomingAllocations, read.getIncomingAllocation],
  'payment-batch': [read.listPaymentBatches, read.getPaymentBatch, read.listPaymentItems],
  'unit-change': [read.listUnitChanges, read.getUnitChange],
  'outbox-case': submissions,
  'inbox-case': submissions,
};
