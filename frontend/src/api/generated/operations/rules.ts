// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getRulePack = { id: 'getRulePack', method: 'get', path: '/api/rules' } as const;
export const listRuleVerifications = { id: 'listRuleVerifications', method: 'get', path: '/api/rules/verifications' } as const;
export const listRuleVersions = { id: 'listRuleVersions', method: 'get', path: '/api/rules/history' } as const;
export const setRule = { id: 'setRule', method: 'post', path: '/api/rules' } as const;
export const startRuleVerification = { id: 'startRuleVerification', method: 'post', path: '/api/rules/verifications' } as const;
