// Written by `npm run generate` from openapi.yaml. Do not edit.
export const changeSociety = { id: 'changeSociety', method: 'put', path: '/api/mutual-societies/{id}' } as const;
export const draftSocietyYear = { id: 'draftSocietyYear', method: 'post', path: '/api/mutual-societies/own/years' } as const;
export const foundSociety = { id: 'foundSociety', method: 'post', path: '/api/mutual-societies' } as const;
export const getOwnSociety = { id: 'getOwnSociety', method: 'get', path: '/api/mutual-societies/own' } as const;
