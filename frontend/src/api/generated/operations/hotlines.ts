// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endHotline = { id: 'endHotline', method: 'post', path: '/api/hotlines/{id}/end' } as const;
export const listHotlines = { id: 'listHotlines', method: 'get', path: '/api/hotlines' } as const;
export const openHotline = { id: 'openHotline', method: 'post', path: '/api/hotlines' } as const;
