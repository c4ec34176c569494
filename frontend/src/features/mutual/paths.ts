/** Addresses of mutual aid, in either shell. */
export const mutualPaths = {
  periods: '/mutual-periods',
  period: (id: string) => `/mutual-periods/${id}`,
  roster: (id: string) => `/mutual-periods/${id}/roster`,
  importRoster: (id: string) => `/mutual-periods/${id}/roster/import`,
  estimate: (id: string) => `/mutual-periods/${id}/estimate`,
  participation: (id: string) => `/mutual-periods/${id}/participation`,
};
