/** Addresses of accounts and delegations. */
export const accountPaths = {
  accounts: '/accounts',
  delegations: '/delegations',
  newDelegation: '/delegations/new',
};
