// Written by `npm run generate` from openapi.yaml. Do not edit.
export const cancelJob = { id: 'cancelJob', method: 'delete', path: '/api/jobs/{id}' } as const;
export const getJob = { id: 'getJob', method: 'get', path: '/api/jobs/{id}' } as const;
export const listJobs = { id: 'listJobs', method: 'get', path: '/api/jobs' } as const;
