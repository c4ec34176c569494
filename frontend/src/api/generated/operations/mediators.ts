// Written by `npm run generate` from openapi.yaml. Do not edit.
export const appointMediator = { id: 'appointMediator', method: 'post', path: '/api/mediators' } as const;
export const endMediator = { id: 'endMediator', method: 'post', path: '/api/mediators/{id}/end' } as const;
export const listMediators = { id: 'listMediators', method: 'get', path: '/api/mediators' } as const;
