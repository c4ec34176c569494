// Written by `npm run generate` from openapi.yaml. Do not edit.
export const closeWomenCase = { id: 'closeWomenCase', method: 'post', path: '/api/women-cases/{id}/closing' } as const;
export const getWomenCase = { id: 'getWomenCase', method: 'get', path: '/api/women-cases/{id}' } as const;
export const listWomenCases = { id: 'listWomenCases', method: 'get', path: '/api/women-cases' } as const;
export const noteWomenCase = { id: 'noteWomenCase', method: 'post', path: '/api/women-cases/{id}/notes' } as const;
