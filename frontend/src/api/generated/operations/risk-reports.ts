// Written by `npm run generate` from openapi.yaml. Do not edit.
export const reportRisks = { id: 'reportRisks', method: 'post', path: '/api/risk-reports' } as const;
