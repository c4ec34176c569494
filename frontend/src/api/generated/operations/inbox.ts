// Written by `npm run generate` from openapi.yaml. Do not edit.
export const claimTask = { id: 'claimTask', method: 'put', path: '/api/inbox/tasks/{id}/claim' } as const;
export const decideTasks = { id: 'decideTasks', method: 'post', path: '/api/inbox/decisions' } as const;
export const getInboxCounts = { id: 'getInboxCounts', method: 'get', path: '/api/inbox/counts' } as const;
export const listInbox = { id: 'listInbox', method: 'get', path: '/api/inbox' } as const;
export const releaseTask = { id: 'releaseTask', method: 'delete', path: '/api/inbox/tasks/{id}/claim' } as const;
