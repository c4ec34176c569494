// Written by `npm run generate` from openapi.yaml. Do not edit.
export const eraseFamily = { id: 'eraseFamily', method: 'post', path: '/api/retention-cases/{id}/erasure' } as const;
export const keepFamily = { id: 'keepFamily', method: 'post', path: '/api/retention-cases/{id}/keeping' } as const;
export const listRetentionCases = { id: 'listRetentionCases', method: 'get', path: '/api/retention-cases' } as const;
export const printErasureProof = { id: 'printErasureProof', method: 'post', path: '/api/retention-cases/{id}/proof' } as const;
export const restrictFamily = { id: 'restrictFamily', method: 'post', path: '/api/retention-cases/{id}/restriction' } as const;
