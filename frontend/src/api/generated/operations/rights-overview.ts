// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportRightsOverview = { id: 'exportRightsOverview', method: 'get', path: '/api/rights-overview/export' } as const;
export const getRightsOverview = { id: 'getRightsOverview', method: 'get', path: '/api/rights-overview' } as const;
