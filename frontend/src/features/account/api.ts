import { list, mutation, query } from '@/api/client';
import {
  delegatePost,
  disableAccount,
  enableAccount,
  getAccount,
  listAccounts,
  listDelegationCandidates,
  listDelegations,
  listMyDataAccesses,
  listReceivedDelegations,
  openAccount,
  removeSecondFactor,
  resetAccountPassword,
  revokeDelegation,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type AccountState = Account['state'];
export type OpenAccountRequest = Schemas['OpenAccountRequest'];
export type Delegation = Schemas['DelegationView'];
export type DelegatePostRequest = Schemas['DelegatePostRequest'];
export type OwnAccess = Schemas['OwnAccess'];
export type AccountQuery = NonNullable<operations['listAccounts']['parameters']['query']>;

const accountReads = [listAccounts, getAccount];

export const accounts = (wanted: AccountQuery) => list(listAccounts, { query: wanted });
export const account = (id: string) => query(getAccount, { path: { id } });

export const opening = mutation(openAccount, { invalidates: accountReads });
/** The answer holds a password: it is shown by the page that asked and stays in no cache. */
export const resetting = { ...mutation(resetAccountPassword), gcTime: 0 };
export const removingFactor = mutation(removeSecondFactor, { invalidates: accountReads });
export const disabling = mutation(disableAccount, { invalidates: accountReads });
export const enabling = mutation(enableAccount, { invalidates: accountReads });

export const ownDelegations = query(listDelegations, {});
export const receivedDelegations = query(listReceivedDelegations, {});
export const candidates = (q: string) => list(listDelegationCandidates, { query: q ? { q } : {} });
export const delegating = mutation(delegatePost, { invalidates: [listDelegations] });
export const revoking = mutation(revokeDelegation, { invalidates: [listDelegations] });

export const ownAccesses = (wanted: { cursor?: string; limit: number }) => list(listMyDataAccesses, { query: wanted });
