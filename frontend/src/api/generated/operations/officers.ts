// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportOfficers = { id: 'exportOfficers', method: 'get', path: '/api/officers/export' } as const;
export const listOfficers = { id: 'listOfficers', method: 'get', path: '/api/officers' } as const;
