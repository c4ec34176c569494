// Written by `npm run generate` from openapi.yaml. Do not edit.
export const acknowledgeAllocation = { id: 'acknowledgeAllocation', method: 'post', path: '/api/incoming-allocations/{id}/acknowledgement' } as const;
export const getIncomingAllocation = { id: 'getIncomingAllocation', method: 'get', path: '/api/incoming-allocations/{id}' } as const;
export const listIncomingAllocations = { id: 'listIncomingAllocations', method: 'get', path: '/api/incoming-allocations' } as const;
