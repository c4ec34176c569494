// Written by `npm run generate` from openapi.yaml. Do not edit.
export const appealMutualClaim = { id: 'appealMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/appeal' } as const;
export const askForMutualClaimPapers = { id: 'askForMutualClaimPapers', method: 'post', path: '/api/mutual-claims/{id}/supplement-request' } as const;
export const assessMutualClaim = { id: 'assessMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/assessment' } as const;
export const changeMutualClaim = { id: 'changeMutualClaim', method: 'put', path: '/api/mutual-claims/{id}' } as const;
export const checkMutualClaim = { id: 'checkMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/check' } as const;
export const confirmMutualClaim = { id: 'confirmMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/second-review' } as const;
export const decideMutualAppeal = { id: 'decideMutualAppeal', method: 'post', path: '/api/mutual-claims/{id}/appeal-decision' } as const;
export const decideMutualClaim = { id: 'decideMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/decision' } as const;
export const exportMutualClaims = { id: 'exportMutualClaims', method: 'post', path: '/api/mutual-claims/export' } as const;
export const getMutualClaim = { id: 'getMutualClaim', method: 'get', path: '/api/mutual-claims/{id}' } as const;
export const listMutualClaims = { id: 'listMutualClaims', method: 'get', path: '/api/mutual-claims' } as const;
export const openMutualClaim = { id: 'openMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/unmasking' } as const;
export const sendMutualClaimBack = { id: 'sendMutualClaimBack', method: 'post', path: '/api/mutual-claims/{id}/return' } as const;
export const submitMutualClaim = { id: 'submitMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/submission' } as const;
export const takeMutualClaim = { id: 'takeMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/taking' } as const;
export const withdrawMutualClaim = { id: 'withdrawMutualClaim', method: 'post', path: '/api/mutual-claims/{id}/withdrawal' } as const;
export const writeMutualClaim = { id: 'writeMutualClaim', method: 'post', path: '/api/mutual-claims' } as const;
