// Written by `npm run generate` from openapi.yaml. Do not edit.
export const acceptLegalAid = { id: 'acceptLegalAid', method: 'post', path: '/api/legal-aids/{id}/acceptance' } as const;
export const applyForLegalAid = { id: 'applyForLegalAid', method: 'post', path: '/api/legal-aids' } as const;
export const assignLegalAid = { id: 'assignLegalAid', method: 'post', path: '/api/legal-aids/{id}/adviser' } as const;
export const closeLegalAid = { id: 'closeLegalAid', method: 'post', path: '/api/legal-aids/{id}/closing' } as const;
export const exportLegalAids = { id: 'exportLegalAids', method: 'post', path: '/api/legal-aids/export' } as const;
export const getLegalAid = { id: 'getLegalAid', method: 'get', path: '/api/legal-aids/{id}' } as const;
export const listLegalAids = { id: 'listLegalAids', method: 'get', path: '/api/legal-aids' } as const;
export const logLegalAid = { id: 'logLegalAid', method: 'post', path: '/api/legal-aids/{id}/log' } as const;
export const printLegalAid = { id: 'printLegalAid', method: 'post', path: '/api/legal-aids/{id}/application-form' } as const;
export const rateLegalAid = { id: 'rateLegalAid', method: 'post', path: '/api/legal-aids/{id}/rating' } as const;
export const refuseLegalAid = { id: 'refuseLegalAid', method: 'post', path: '/api/legal-aids/{id}/refusal' } as const;
export const withdrawLegalAid = { id: 'withdrawLegalAid', method: 'post', path: '/api/legal-aids/{id}/withdrawal' } as const;
