// Written by `npm run generate` from openapi.yaml. Do not edit.
export const confirmSocietySession = { id: 'confirmSocietySession', method: 'post', path: '/api/society-sessions/{id}/confirmation' } as const;
export const getSocietySession = { id: 'getSocietySession', method: 'get', path: '/api/society-sessions/{id}' } as const;
export const voteInSocietySession = { id: 'voteInSocietySession', method: 'put', path: '/api/society-sessions/{id}/ballots/{claimId}' } as const;
