// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportOfficerGaps = { id: 'exportOfficerGaps', method: 'get', path: '/api/officer-gaps/export' } as const;
export const listOfficerGaps = { id: 'listOfficerGaps', method: 'get', path: '/api/officer-gaps' } as const;
