// Written by `npm run generate` from openapi.yaml. Do not edit.
export const changeMutualPeriod = { id: 'changeMutualPeriod', method: 'put', path: '/api/mutual-periods/{id}' } as const;
export const closeMutualPeriod = { id: 'closeMutualPeriod', method: 'post', path: '/api/mutual-periods/{id}/closing' } as const;
export const draftMutualPeriod = { id: 'draftMutualPeriod', method: 'post', path: '/api/mutual-periods' } as const;
export const endMutualCover = { id: 'endMutualCover', method: 'post', path: '/api/mutual-periods/{id}/end-of-cover' } as const;
export const estimateMutualBenefit = { id: 'estimateMutualBenefit', method: 'post', path: '/api/mutual-periods/{id}/estimates' } as const;
export const getMutualPeriod = { id: 'getMutualPeriod', method: 'get', path: '/api/mutual-periods/{id}' } as const;
export const getMutualRoster = { id: 'getMutualRoster', method: 'get', path: '/api/mutual-periods/{id}/roster' } as const;
export const listMutualParticipation = { id: 'listMutualParticipation', method: 'get', path: '/api/mutual-periods/{id}/participation' } as const;
export const listMutualPeriods = { id: 'listMutualPeriods', method: 'get', path: '/api/mutual-periods' } as const;
export const listMutualRosterEntries = { id: 'listMutualRosterEntries', method: 'get', path: '/api/mutual-periods/{id}/roster/entries' } as const;
export const lockMutualPeriod = { id: 'lockMutualPeriod', method: 'post', path: '/api/mutual-periods/{id}/lock' } as const;
export const openMutualPeriod = { id: 'openMutualPeriod', method: 'post', path: '/api/mutual-periods/{id}/opening' } as const;
export const publishMutualPeriod = { id: 'publishMutualPeriod', method: 'post', path: '/api/mutual-periods/{id}/publication' } as const;
export const putMutualPeriodIntoEffect = { id: 'putMutualPeriodIntoEffect', method: 'post', path: '/api/mutual-periods/{id}/effect' } as const;
export const recordMutualPremium = { id: 'recordMutualPremium', method: 'post', path: '/api/mutual-periods/{id}/participation/premiums' } as const;
export const removeMutualRosterEntry = { id: 'removeMutualRosterEntry', method: 'post', path: '/api/mutual-periods/{id}/roster/entries/{entryId}/removal' } as const;
export const submitMutualRoster = { id: 'submitMutualRoster', method: 'post', path: '/api/mutual-periods/{id}/roster/submission' } as const;
