// Written by `npm run generate` from openapi.yaml. Do not edit.
export const checkSampledClaim = { id: 'checkSampledClaim', method: 'post', path: '/api/mutual-samples/{id}/claims/{claimId}/verdict' } as const;
export const drawMutualSample = { id: 'drawMutualSample', method: 'post', path: '/api/mutual-samples' } as const;
export const exportMutualSample = { id: 'exportMutualSample', method: 'post', path: '/api/mutual-samples/export' } as const;
export const getMutualSample = { id: 'getMutualSample', method: 'get', path: '/api/mutual-samples/{id}' } as const;
export const listMutualSamples = { id: 'listMutualSamples', method: 'get', path: '/api/mutual-samples' } as const;
export const takeSampledClaim = { id: 'takeSampledClaim', method: 'post', path: '/api/mutual-samples/{id}/claims/{claimId}/taking' } as const;
