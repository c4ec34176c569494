/** Addresses of the rights module, in either shell; the inbox links here. */
export const rightsPaths = {
  concerns: '/rights/concerns',
  newConcern: '/rights/concerns/new',
  concern: (id: string) => `/rights/concerns/${id}`,
  concernStatistics: '/rights/concerns/statistics',
};
