// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listMyDataAccesses = { id: 'listMyDataAccesses', method: 'get', path: '/api/my-data/accesses' } as const;
