// Written by `npm run generate` from openapi.yaml. Do not edit.
export const appointToPost = { id: 'appointToPost', method: 'post', path: '/api/units/{id}/posts' } as const;
export const exportUnits = { id: 'exportUnits', method: 'get', path: '/api/units/export' } as const;
export const getUnit = { id: 'getUnit', method: 'get', path: '/api/units/{id}' } as const;
export const getUnitFigures = { id: 'getUnitFigures', method: 'get', path: '/api/units/{id}/figures' } as const;
export const getUnitTree = { id: 'getUnitTree', method: 'get', path: '/api/units/tree' } as const;
export const listBodies = { id: 'listBodies', method: 'get', path: '/api/units/{id}/bodies' } as const;
export const listElections = { id: 'listElections', method: 'get', path: '/api/units/{id}/elections' } as const;
export const listPostTypes = { id: 'listPostTypes', method: 'get', path: '/api/units/{id}/post-types' } as const;
export const listUnits = { id: 'listUnits', method: 'get', path: '/api/units' } as const;
export const prepareElection = { id: 'prepareElection', method: 'post', path: '/api/units/{id}/elections' } as const;
export const recordBody = { id: 'recordBody', method: 'post', path: '/api/units/{id}/bodies' } as const;
export const recordTerm = { id: 'recordTerm', method: 'post', path: '/api/units/{id}/terms' } as const;
