/** Addresses of accounts and delegations. */
export const accountPaths = {
  accounts: '/accounts',
  delegations: '/delegations',
  myData: '/my-data',
  newDelegation: '/delegations/new',
};
