// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endAdviser = { id: 'endAdviser', method: 'post', path: '/api/advisers/{id}/end' } as const;
export const engageAdviser = { id: 'engageAdviser', method: 'post', path: '/api/advisers' } as const;
export const listAdvisers = { id: 'listAdvisers', method: 'get', path: '/api/advisers' } as const;
export const renewAdviser = { id: 'renewAdviser', method: 'post', path: '/api/advisers/{id}/renewal' } as const;
