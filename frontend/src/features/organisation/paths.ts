/** Addresses of the organisation in the console. */
export const organisationPaths = {
  units: '/units',
  unlinked: '/units?unlinked=true',
  childrenOf: (parent: string) => `/units?parent=${parent}`,
  unit: (id: string, tab?: string) => `/units/${id}${tab ? `?tab=${tab}` : ''}`,
};
