// Written by `npm run generate` from openapi.yaml. Do not edit.
export const closeAccountingPeriod = { id: 'closeAccountingPeriod', method: 'post', path: '/api/ledger/periods/closing' } as const;
export const exportVouchers = { id: 'exportVouchers', method: 'get', path: '/api/ledger/vouchers/export' } as const;
export const getTrialBalance = { id: 'getTrialBalance', method: 'get', path: '/api/ledger/trial-balance' } as const;
export const getVouchers = { id: 'getVouchers', method: 'get', path: '/api/ledger/vouchers' } as const;
export const listAccountingPeriods = { id: 'listAccountingPeriods', method: 'get', path: '/api/ledger/periods' } as const;
export const listEntries = { id: 'listEntries', method: 'get', path: '/api/ledger/entries' } as const;
export const listVoucherMappings = { id: 'listVoucherMappings', method: 'get', path: '/api/ledger/vouchers/mappings' } as const;
export const reverseEntry = { id: 'reverseEntry', method: 'post', path: '/api/ledger/entries/{id}/reversal' } as const;
export const setVoucherMapping = { id: 'setVoucherMapping', method: 'post', path: '/api/ledger/vouchers/mappings' } as const;
