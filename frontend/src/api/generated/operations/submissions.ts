// Written by `npm run generate` from openapi.yaml. Do not edit.
export const decideSubmission = { id: 'decideSubmission', method: 'post', path: '/api/submissions/received/{id}/decision' } as const;
export const getReceivedSubmission = { id: 'getReceivedSubmission', method: 'get', path: '/api/submissions/received/{id}' } as const;
export const getSentSubmission = { id: 'getSentSubmission', method: 'get', path: '/api/submissions/sent/{id}' } as const;
export const listReceivedSubmissions = { id: 'listReceivedSubmissions', method: 'get', path: '/api/submissions/received' } as const;
export const listSentSubmissions = { id: 'listSentSubmissions', method: 'get', path: '/api/submissions/sent' } as const;
export const listSubmissionTargets = { id: 'listSubmissionTargets', method: 'get', path: '/api/submissions/targets' } as const;
export const withdrawSubmission = { id: 'withdrawSubmission', method: 'post', path: '/api/submissions/sent/{id}/withdrawal' } as const;
