// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportAuditEvents = { id: 'exportAuditEvents', method: 'get', path: '/api/audit/events/export' } as const;
export const getAuditWords = { id: 'getAuditWords', method: 'get', path: '/api/audit/words' } as const;
export const listAuditEvents = { id: 'listAuditEvents', method: 'get', path: '/api/audit/events' } as const;
export const verifyAudit = { id: 'verifyAudit', method: 'get', path: '/api/audit/verification' } as const;
