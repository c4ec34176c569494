// Written by `npm run generate` from openapi.yaml. Do not edit.
export const settleWomenFinding = { id: 'settleWomenFinding', method: 'post', path: '/api/women-findings/{id}/settlement' } as const;
