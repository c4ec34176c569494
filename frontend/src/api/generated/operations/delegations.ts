// Written by `npm run generate` from openapi.yaml. Do not edit.
export const delegatePost = { id: 'delegatePost', method: 'post', path: '/api/delegations' } as const;
export const listDelegationCandidates = { id: 'listDelegationCandidates', method: 'get', path: '/api/delegations/candidates' } as const;
export const listDelegations = { id: 'listDelegations', method: 'get', path: '/api/delegations' } as const;
export const listReceivedDelegations = { id: 'listReceivedDelegations', method: 'get', path: '/api/delegations/received' } as const;
export const revokeDelegation = { id: 'revokeDelegation', method: 'delete', path: '/api/delegations/{id}' } as const;
