// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getRiskDesk = { id: 'getRiskDesk', method: 'get', path: '/api/risk-desk' } as const;
