/** Addresses of mutual aid, in either shell. */
export const mutualPaths = {
  periods: '/mutual-periods',
  period: (id: string) => `/mutual-periods/${id}`,
};
