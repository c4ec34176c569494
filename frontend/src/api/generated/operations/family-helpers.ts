// Written by `npm run generate` from openapi.yaml. Do not edit.
export const assignFamilyHelper = { id: 'assignFamilyHelper', method: 'post', path: '/api/family-helpers' } as const;
export const cancelHelperVisit = { id: 'cancelHelperVisit', method: 'post', path: '/api/family-helpers/visits/{id}/cancellation' } as const;
export const exportFamilyHelpers = { id: 'exportFamilyHelpers', method: 'post', path: '/api/family-helpers/export' } as const;
export const getFamilyHelper = { id: 'getFamilyHelper', method: 'get', path: '/api/family-helpers/{id}' } as const;
export const getHelperFigures = { id: 'getHelperFigures', method: 'get', path: '/api/family-helpers/figures' } as const;
export const listFamilyHelpers = { id: 'listFamilyHelpers', method: 'get', path: '/api/family-helpers' } as const;
export const planHelperVisit = { id: 'planHelperVisit', method: 'post', path: '/api/family-helpers/{id}/plan' } as const;
export const recordHelperVisit = { id: 'recordHelperVisit', method: 'post', path: '/api/family-helpers/{id}/visits' } as const;
export const unmaskHelperVisit = { id: 'unmaskHelperVisit', method: 'post', path: '/api/family-helpers/visits/{id}/unmasking' } as const;
