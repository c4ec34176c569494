// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportAssistanceReport = { id: 'exportAssistanceReport', method: 'get', path: '/api/assistance-report/export' } as const;
export const getAssistanceReport = { id: 'getAssistanceReport', method: 'get', path: '/api/assistance-report' } as const;
export const listAssistanceFacts = { id: 'listAssistanceFacts', method: 'get', path: '/api/assistance-report/facts' } as const;
