// Written by `npm run generate` from openapi.yaml. Do not edit.
export const eraseRetained = { id: 'eraseRetained', method: 'post', path: '/api/retention-cases/{id}/erasure' } as const;
export const keepRetained = { id: 'keepRetained', method: 'post', path: '/api/retention-cases/{id}/keeping' } as const;
export const listRetentionCases = { id: 'listRetentionCases', method: 'get', path: '/api/retention-cases' } as const;
export const printErasureProof = { id: 'printErasureProof', method: 'post', path: '/api/retention-cases/{id}/proof' } as const;
export const restrictRetained = { id: 'restrictRetained', method: 'post', path: '/api/retention-cases/{id}/restriction' } as const;
