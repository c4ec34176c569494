// Written by `npm run generate` from openapi.yaml. Do not edit.
export const cancelCareEvent = { id: 'cancelCareEvent', method: 'post', path: '/api/care-events/{id}/cancellation' } as const;
export const exportCareEvents = { id: 'exportCareEvents', method: 'post', path: '/api/care-events/export' } as const;
export const getCareEvent = { id: 'getCareEvent', method: 'get', path: '/api/care-events/{id}' } as const;
export const listCareEvents = { id: 'listCareEvents', method: 'get', path: '/api/care-events' } as const;
export const listCareFigures = { id: 'listCareFigures', method: 'get', path: '/api/care-events/figures' } as const;
export const listFundsForCare = { id: 'listFundsForCare', method: 'get', path: '/api/care-events/funds' } as const;
export const moveCareMoney = { id: 'moveCareMoney', method: 'post', path: '/api/care-events/{id}/money' } as const;
export const recordCareVisit = { id: 'recordCareVisit', method: 'post', path: '/api/care-events/{id}/visit' } as const;
export const reportCareEvent = { id: 'reportCareEvent', method: 'post', path: '/api/care-events' } as const;
export const signCareEvent = { id: 'signCareEvent', method: 'post', path: '/api/care-events/{id}/signature' } as const;
export const unmaskCareEvent = { id: 'unmaskCareEvent', method: 'post', path: '/api/care-events/{id}/unmasking' } as const;
