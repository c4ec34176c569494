// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endTerm = { id: 'endTerm', method: 'post', path: '/api/terms/{id}/end' } as const;
export const listTerms = { id: 'listTerms', method: 'get', path: '/api/terms' } as const;
