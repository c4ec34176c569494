// Written by `npm run generate` from openapi.yaml. Do not edit.
export const approveAidGrant = { id: 'approveAidGrant', method: 'post', path: '/api/aid-grants/{id}/approval' } as const;
export const cancelAidGrant = { id: 'cancelAidGrant', method: 'post', path: '/api/aid-grants/{id}/cancellation' } as const;
export const checkAidGrant = { id: 'checkAidGrant', method: 'post', path: '/api/aid-grants/{id}/branch-check' } as const;
export const exportAidGrants = { id: 'exportAidGrants', method: 'post', path: '/api/aid-grants/export' } as const;
export const getAidGrant = { id: 'getAidGrant', method: 'get', path: '/api/aid-grants/{id}' } as const;
export const listAidGrants = { id: 'listAidGrants', method: 'get', path: '/api/aid-grants' } as const;
export const listFundsForAidGrant = { id: 'listFundsForAidGrant', method: 'get', path: '/api/aid-grants/{id}/funds' } as const;
export const printAidGrantForm = { id: 'printAidGrantForm', method: 'post', path: '/api/aid-grants/{id}/approval-form' } as const;
export const proposeAidGrant = { id: 'proposeAidGrant', method: 'post', path: '/api/aid-grants' } as const;
export const rejectAidGrant = { id: 'rejectAidGrant', method: 'post', path: '/api/aid-grants/{id}/rejection' } as const;
export const reserveAidGrant = { id: 'reserveAidGrant', method: 'post', path: '/api/aid-grants/{id}/reservation' } as const;
export const submitAidGrant = { id: 'submitAidGrant', method: 'post', path: '/api/aid-grants/{id}/submission' } as const;
export const withdrawAidGrant = { id: 'withdrawAidGrant', method: 'post', path: '/api/aid-grants/{id}/withdrawal' } as const;
