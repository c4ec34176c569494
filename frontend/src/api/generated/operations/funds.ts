// Written by `npm run generate` from openapi.yaml. Do not edit.
export const approveFund = { id: 'approveFund', method: 'post', path: '/api/funds/{id}/approval' } as const;
export const getFund = { id: 'getFund', method: 'get', path: '/api/funds/{id}' } as const;
export const listFundNodes = { id: 'listFundNodes', method: 'get', path: '/api/funds/{id}/nodes' } as const;
export const listFunds = { id: 'listFunds', method: 'get', path: '/api/funds' } as const;
export const listFundSources = { id: 'listFundSources', method: 'get', path: '/api/funds/sources' } as const;
export const listKnownPayees = { id: 'listKnownPayees', method: 'get', path: '/api/funds/{id}/payees' } as const;
export const listReservations = { id: 'listReservations', method: 'get', path: '/api/funds/{id}/reservations' } as const;
export const proposeFund = { id: 'proposeFund', method: 'post', path: '/api/funds' } as const;
