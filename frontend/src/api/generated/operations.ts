// Written by `npm run generate` from openapi.yaml. Do not edit.
export const chooseActingPost = { id: 'chooseActingPost', method: 'put', path: '/api/session/acting-post' } as const;
export const claimTask = { id: 'claimTask', method: 'put', path: '/api/inbox/tasks/{id}/claim' } as const;
export const decideTasks = { id: 'decideTasks', method: 'post', path: '/api/inbox/decisions' } as const;
export const getInboxCounts = { id: 'getInboxCounts', method: 'get', path: '/api/inbox/counts' } as const;
export const getSession = { id: 'getSession', method: 'get', path: '/api/session' } as const;
export const getUnit = { id: 'getUnit', method: 'get', path: '/api/units/{id}' } as const;
export const getUnitTree = { id: 'getUnitTree', method: 'get', path: '/api/units/tree' } as const;
export const listInbox = { id: 'listInbox', method: 'get', path: '/api/inbox' } as const;
export const listUnits = { id: 'listUnits', method: 'get', path: '/api/units' } as const;
export const releaseTask = { id: 'releaseTask', method: 'delete', path: '/api/inbox/tasks/{id}/claim' } as const;
export const signIn = { id: 'signIn', method: 'get', path: '/api/session/login' } as const;
