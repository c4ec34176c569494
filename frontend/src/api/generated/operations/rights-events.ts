// Written by `npm run generate` from openapi.yaml. Do not edit.
export const cancelRightsEvent = { id: 'cancelRightsEvent', method: 'post', path: '/api/rights-events/{id}/cancellation' } as const;
export const exportRightsEvents = { id: 'exportRightsEvents', method: 'get', path: '/api/rights-events/export' } as const;
export const listRightsEvents = { id: 'listRightsEvents', method: 'get', path: '/api/rights-events' } as const;
export const recordRightsEvent = { id: 'recordRightsEvent', method: 'post', path: '/api/rights-events' } as const;
