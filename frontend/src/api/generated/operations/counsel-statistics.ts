// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getCounselStatistics = { id: 'getCounselStatistics', method: 'get', path: '/api/counsel-statistics' } as const;
