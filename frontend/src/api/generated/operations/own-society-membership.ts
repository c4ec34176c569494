// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getOwnSocietyMembership = { id: 'getOwnSocietyMembership', method: 'get', path: '/api/own-society-membership' } as const;
export const joinSociety = { id: 'joinSociety', method: 'post', path: '/api/own-society-membership' } as const;
export const leaveSociety = { id: 'leaveSociety', method: 'post', path: '/api/own-society-membership/leaving' } as const;
