// Written by `npm run generate` from openapi.yaml. Do not edit.
export const recordWomenCheck = { id: 'recordWomenCheck', method: 'post', path: '/api/women-checks' } as const;
