// Written by `npm run generate` from openapi.yaml. Do not edit.
export const followOfficeCall = { id: 'followOfficeCall', method: 'post', path: '/api/office-calls/{id}/follow-up' } as const;
export const listOfficeCalls = { id: 'listOfficeCalls', method: 'get', path: '/api/office-calls' } as const;
export const logOfficeCall = { id: 'logOfficeCall', method: 'post', path: '/api/office-calls' } as const;
