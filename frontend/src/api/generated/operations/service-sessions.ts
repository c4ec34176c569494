// Written by `npm run generate` from openapi.yaml. Do not edit.
export const bookServiceSession = { id: 'bookServiceSession', method: 'post', path: '/api/service-sessions/{id}/booking' } as const;
export const cancelServiceSession = { id: 'cancelServiceSession', method: 'post', path: '/api/service-sessions/{id}/cancellation' } as const;
export const exportServiceSessions = { id: 'exportServiceSessions', method: 'get', path: '/api/service-sessions/export' } as const;
export const listServiceSessions = { id: 'listServiceSessions', method: 'get', path: '/api/service-sessions' } as const;
export const offerServiceSessions = { id: 'offerServiceSessions', method: 'post', path: '/api/service-sessions' } as const;
export const recordServiceSession = { id: 'recordServiceSession', method: 'post', path: '/api/service-sessions/{id}/record' } as const;
export const releaseServiceSession = { id: 'releaseServiceSession', method: 'post', path: '/api/service-sessions/{id}/release' } as const;
