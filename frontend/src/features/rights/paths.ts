/** Addresses of the rights module, in either shell; the inbox links here. */
export const rightsPaths = {
  concerns: '/rights/concerns',
  newConcern: '/rights/concerns/new',
  concern: (id: string) => `/rights/concerns/${id}`,
  mediations: '/rights/mediations',
  newMediation: '/rights/mediations/new',
  mediation: (id: string) => `/rights/mediations/${id}`,
  mediators: '/rights/mediators',
  counsel: '/rights/counsel',
  counselDesk: '/rights/counsel-desk',
  counselStatistics: '/rights/counsel-statistics',
  concernStatistics: '/rights/concerns/statistics',
};
