// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getRiskBoard = { id: 'getRiskBoard', method: 'get', path: '/api/risk-board' } as const;
