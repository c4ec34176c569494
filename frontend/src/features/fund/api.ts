import { list, mutation, query } from '@/api/client';
import {
  acknowledgeAllocation,
  approveAllocation,
  approveFund,
  cancelAllocation,
  closeAllocation,
  getFund,
  issueAllocation,
  listAllocations,
  listAllocationTargets,
  listFundNodes,
  listFunds,
  listIncomingAllocations,
  listReservations,
  proposeAllocations,
  settleAllocation,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Fund = Schemas['FundView'];
export type FundStatus = Schemas['FundStatus'];
export type FundBalance = Schemas['FundBalance'];
export type Allocation = Schemas['AllocationView'];
export type AllocationStatus = Schemas['AllocationStatus'];
export type IncomingAllocation = Schemas['IncomingAllocationView'];
export type Proposal = Schemas['ProposeAllocationsRequest'];
export type FundQuery = NonNullable<operations['listFunds']['parameters']['query']>;
type PageQuery = NonNullable<operations['listIncomingAllocations']['parameters']['query']>;

const reads = [listFunds, getFund, listFundNodes, listAllocations, listIncomingAllocations, listReservations];

/** As many rows as a page of one fund shows. */
const rows = 100;

export const funds = (wanted: FundQuery) => list(listFunds, { query: wanted });
export const fund = (id: string) => query(getFund, { path: { id } });
export const nodes = (id: string) => query(listFundNodes, { path: { id } });
export const reservations = (id: string) => query(listReservations, { path: { id }, query: { limit: rows } });
export const allocationsOf = (id: string) => query(listAllocations, { query: { fund: id, limit: rows } });
export const targets = (id: string) => query(listAllocationTargets, { query: { fund: id } });
export const incoming = (wanted: PageQuery) => list(listIncomingAllocations, { query: wanted });

export const approving = mutation(approveFund, { invalidates: reads });
export const proposing = mutation(proposeAllocations, { invalidates: reads });
export const acknowledging = mutation(acknowledgeAllocation, { invalidates: reads });

/** The steps of an allocation that need no words. */
export const moving = {
  APPROVE: mutation(approveAllocation, { invalidates: reads }),
  CANCEL: mutation(cancelAllocation, { invalidates: reads }),
  ISSUE: mutation(issueAllocation, { invalidates: reads }),
  SETTLE: mutation(settleAllocation, { invalidates: reads }),
  CLOSE: mutation(closeAllocation, { invalidates: reads }),
};
