// Written by `npm run generate` from openapi.yaml. Do not edit.
export const disableAccount = { id: 'disableAccount', method: 'post', path: '/api/accounts/{id}/disabling' } as const;
export const enableAccount = { id: 'enableAccount', method: 'post', path: '/api/accounts/{id}/enabling' } as const;
export const getAccount = { id: 'getAccount', method: 'get', path: '/api/accounts/{id}' } as const;
export const listAccounts = { id: 'listAccounts', method: 'get', path: '/api/accounts' } as const;
export const openAccount = { id: 'openAccount', method: 'post', path: '/api/accounts' } as const;
export const removeSecondFactor = { id: 'removeSecondFactor', method: 'post', path: '/api/accounts/{id}/second-factor-removal' } as const;
export const resetAccountPassword = { id: 'resetAccountPassword', method: 'post', path: '/api/accounts/{id}/password-reset' } as const;
