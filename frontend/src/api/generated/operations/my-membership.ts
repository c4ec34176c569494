// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getMyMembership = { id: 'getMyMembership', method: 'get', path: '/api/my-membership' } as const;
