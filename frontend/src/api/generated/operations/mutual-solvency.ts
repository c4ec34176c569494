// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listMutualSolvency = { id: 'listMutualSolvency', method: 'get', path: '/api/mutual-solvency' } as const;
