// Written by `npm run generate` from openapi.yaml. Do not edit.
export const closeRisk = { id: 'closeRisk', method: 'post', path: '/api/risk-items/{id}/closing' } as const;
