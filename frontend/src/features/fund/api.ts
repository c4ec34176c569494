import { list, mutation, query } from '@/api/client';
import {
  acknowledgeAllocation,
  approveAllocation,
  approveFund,
  cancelAllocation,
  closeAccountingPeriod,
  closeAllocation,
  getAllocation,
  getFund,
  getIncomingAllocation,
  getTrialBalance,
  issueAllocation,
  listAccountingPeriods,
  listAllocations,
  listAllocationTargets,
  listEntries,
  listFundNodes,
  listFundSources,
  listFunds,
  listIncomingAllocations,
  listReservations,
  proposeAllocations,
  proposeFund,
  proposeReturn,
  reverseEntry,
  revokeAllocation,
  settleAllocation,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Fund = Schemas['FundView'];
export type FundStatus = Schemas['FundStatus'];
export type FundBalance = Schemas['FundBalance'];
export type FundNode = Schemas['FundNode'];
export type Reservation = Schemas['ReservationView'];
export type Allocation = Schemas['AllocationView'];
export type AllocationStatus = Schemas['AllocationStatus'];
export type IncomingAllocation = Schemas['IncomingAllocationView'];
export type AllocationProposal = Schemas['ProposeAllocationsRequest'];
export type FundProposal = Schemas['ProposeFundRequest'];
export type Entry = Schemas['EntryView'];
export type Period = Schemas['PeriodView'];
export type FundQuery = NonNullable<operations['listFunds']['parameters']['query']>;
export type AllocationQuery = NonNullable<operations['listAllocations']['parameters']['query']>;
export type IncomingQuery = NonNullable<operations['listIncomingAllocations']['parameters']['query']>;
export type EntryQuery = NonNullable<operations['listEntries']['parameters']['query']>;

/** Whatever moves money changes all of these. */
export const moneyReads = [
  listFunds,
  getFund,
  listFundNodes,
  listReservations,
  listAllocations,
  getAllocation,
  listIncomingAllocations,
  getIncomingAllocation,
  listEntries,
  getTrialBalance,
  listAccountingPeriods,
];

const books = { invalidates: moneyReads };

/** As many rows as a page of one fund shows. */
const rows = 100;

export const funds = (wanted: FundQuery) => list(listFunds, { query: wanted });
export const fund = (id: string) => query(getFund, { path: { id } });
export const sources = () => query(listFundSources, {});
export const nodes = (id: string) => query(listFundNodes, { path: { id } });
export const reservations = (id: string, cursor?: string) =>
  list(listReservations, { path: { id }, query: { limit: 50, ...(cursor ? { cursor } : {}) } });
export const allocationsOf = (id: string, unit?: string) =>
  query(listAllocations, { query: { fund: id, limit: rows, ...(unit ? { unit } : {}) } });
export const allocations = (wanted: AllocationQuery) => list(listAllocations, { query: wanted });
export const allocation = (id: string) => query(getAllocation, { path: { id } });
export const targets = (id: string) => query(listAllocationTargets, { query: { fund: id } });
export const incoming = (wanted: IncomingQuery) => list(listIncomingAllocations, { query: wanted });
export const incomingOne = (id: string) => query(getIncomingAllocation, { path: { id } });
export const entries = (wanted: EntryQuery) => list(listEntries, { query: wanted });
export const trialBalance = (fundId?: string) => query(getTrialBalance, { query: fundId ? { fund: fundId } : {} });
export const periods = () => query(listAccountingPeriods, {});

export const approving = mutation(approveFund, books);
export const proposingFund = mutation(proposeFund, books);
export const proposing = { DOWN: mutation(proposeAllocations, books), RETURN: mutation(proposeReturn, books) };
export const acknowledging = mutation(acknowledgeAllocation, books);
export const revoking = mutation(revokeAllocation, books);
export const reversing = mutation(reverseEntry, books);
export const closingPeriod = mutation(closeAccountingPeriod, books);

/** The steps of an allocation that need no words. */
export const moving = {
  APPROVE: mutation(approveAllocation, books),
  CANCEL: mutation(cancelAllocation, books),
  ISSUE: mutation(issueAllocation, books),
  SETTLE: mutation(settleAllocation, books),
  CLOSE: mutation(closeAllocation, books),
};
