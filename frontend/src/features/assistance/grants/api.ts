import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  applyForExtraGrant,
  approveAidGrant,
  cancelAidGrant,
  checkAidGrant,
  exportAidGrants,
  getAidGrant,
  getExtraGrantApplication,
  getGrantHeadroom,
  listAidGrants,
  listFundsForAidGrant,
  listInbox,
  listSubmissionTargets,
  proposeAidGrant,
  rejectAidGrant,
  reserveAidGrant,
  submitAidGrant,
  withdrawAidGrant,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Grant = Schemas['GrantDetails'];
export type GrantSummary = Schemas['GrantSummary'];
export type GrantStatus = Schemas['GrantStatus'];
export type GrantPurpose = Schemas['GrantPurpose'];
export type Headroom = Schemas['Headroom'];
export type NewGrant = Schemas['ProposeAidGrantRequest'];
export type ExtraGrant = Schemas['ApplyForExtraGrantRequest'];
export type GrantQuery = NonNullable<operations['listAidGrants']['parameters']['query']>;

const reads = [listAidGrants, getAidGrant, getGrantHeadroom, getExtraGrantApplication, listInbox];

export const grants = (wanted: GrantQuery) => list(listAidGrants, { query: wanted });
export const grant = (id: string) => query(getAidGrant, { path: { id } });
export const fundsFor = (id: string) => query(listFundsForAidGrant, { path: { id } });
export const headroom = (fileId: string) => query(getGrantHeadroom, { path: { id: fileId } });
/** The latest application to the superior; there may be none. */
export const extraGrant = (fileId: string) => ({
  ...query(getExtraGrantApplication, { path: { id: fileId } }),
  retry: false,
});
export const superiors = query(listSubmissionTargets, { query: { flow: 'assistance-grant' } });
export const exportingGrants = mutation(exportAidGrants);

/** Answers with the new grant; the contract does not yet name the body of a 201. */
export const proposingGrant = mutation(proposeAidGrant, { invalidates: reads }) as UseMutationOptions<
  Grant,
  Error,
  { body: NewGrant }
>;
export const applyingUpward = mutation(applyForExtraGrant, { invalidates: reads });
export const submittingGrant = mutation(submitAidGrant, { invalidates: reads });
export const withdrawingGrant = mutation(withdrawAidGrant, { invalidates: reads });
export const reserving = mutation(reserveAidGrant, { invalidates: reads });

/** The steps that are taken with an opinion. */
export const movingGrant = {
  CHECK: mutation(checkAidGrant, { invalidates: reads }),
  APPROVE: mutation(approveAidGrant, { invalidates: reads }),
  REJECT: mutation(rejectAidGrant, { invalidates: reads }),
  CANCEL: mutation(cancelAidGrant, { invalidates: reads }),
};
