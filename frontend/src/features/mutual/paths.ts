/** Addresses of mutual aid, in either shell. */
export const mutualPaths = {
  periods: '/mutual-periods',
  period: (id: string) => `/mutual-periods/${id}`,
  roster: (id: string) => `/mutual-periods/${id}/roster`,
  importRoster: (id: string) => `/mutual-periods/${id}/roster/import`,
  estimate: (id: string) => `/mutual-periods/${id}/estimate`,
  solvency: '/mutual-solvency',
  claims: '/mutual-claims',
  claim: (id: string) => `/mutual-claims/${id}`,
  editClaim: (id: string) => `/mutual-claims/${id}/edit`,
  newClaim: (periodId: string) => `/mutual-periods/${periodId}/claim`,
  participation: (id: string) => `/mutual-periods/${id}/participation`,
};
