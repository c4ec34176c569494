/** Addresses of the organisation in the console. */
export const organisationPaths = {
  units: '/units',
  importUnits: '/units/import',
  unlinked: '/unlinked-units',
  officerGaps: '/officer-gaps',
  officers: '/officers',
  importOfficers: '/officers/import',
  childrenOf: (parent: string) => `/units?parent=${parent}`,
  unit: (id: string, tab?: string) => `/units/${id}${tab ? `?tab=${tab}` : ''}`,
  propose: (id: string, kind: string) => `/units/${id}?act=${kind}`,
  election: (id: string) => `/elections/${id}`,
  changes: '/unit-changes',
  change: (id: string) => `/unit-changes/${id}`,
  cases: '/unit-change-cases',
  changeCase: (id: string) => `/unit-change-cases/${id}`,
};
