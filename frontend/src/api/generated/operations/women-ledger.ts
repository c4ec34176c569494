// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getWomenLedger = { id: 'getWomenLedger', method: 'get', path: '/api/women-ledger' } as const;
