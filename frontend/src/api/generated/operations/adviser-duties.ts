// Written by `npm run generate` from openapi.yaml. Do not edit.
export const cancelAdviserDuty = { id: 'cancelAdviserDuty', method: 'post', path: '/api/adviser-duties/{id}/cancellation' } as const;
export const listAdviserDuties = { id: 'listAdviserDuties', method: 'get', path: '/api/adviser-duties' } as const;
export const planAdviserDuty = { id: 'planAdviserDuty', method: 'post', path: '/api/adviser-duties' } as const;
