// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listOwnMutualCovers = { id: 'listOwnMutualCovers', method: 'get', path: '/api/mutual-covers' } as const;
