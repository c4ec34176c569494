/** Addresses of the funds in the console; the same as those of the API's lists. */
export const fundPaths = {
  funds: '/funds',
  fund: (id: string) => `/funds/${id}`,
  incoming: '/incoming-allocations',
};
