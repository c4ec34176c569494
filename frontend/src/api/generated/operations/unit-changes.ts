// Written by `npm run generate` from openapi.yaml. Do not edit.
export const decideUnitChange = { id: 'decideUnitChange', method: 'post', path: '/api/unit-changes/{id}/decision' } as const;
export const discardUnitChange = { id: 'discardUnitChange', method: 'delete', path: '/api/unit-changes/{id}' } as const;
export const draftUnitChange = { id: 'draftUnitChange', method: 'post', path: '/api/unit-changes' } as const;
export const editUnitChange = { id: 'editUnitChange', method: 'put', path: '/api/unit-changes/{id}' } as const;
export const getUnitChange = { id: 'getUnitChange', method: 'get', path: '/api/unit-changes/{id}' } as const;
export const listUnitChanges = { id: 'listUnitChanges', method: 'get', path: '/api/unit-changes' } as const;
export const submitUnitChange = { id: 'submitUnitChange', method: 'post', path: '/api/unit-changes/{id}/submission' } as const;
export const withdrawUnitChange = { id: 'withdrawUnitChange', method: 'delete', path: '/api/unit-changes/{id}/submission' } as const;
