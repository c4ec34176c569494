// Written by `npm run generate` from openapi.yaml. Do not edit.
export const approveAllocation = { id: 'approveAllocation', method: 'post', path: '/api/allocations/{id}/approval' } as const;
export const cancelAllocation = { id: 'cancelAllocation', method: 'post', path: '/api/allocations/{id}/cancellation' } as const;
export const closeAllocation = { id: 'closeAllocation', method: 'post', path: '/api/allocations/{id}/closing' } as const;
export const getAllocation = { id: 'getAllocation', method: 'get', path: '/api/allocations/{id}' } as const;
export const issueAllocation = { id: 'issueAllocation', method: 'post', path: '/api/allocations/{id}/issue' } as const;
export const listAllocations = { id: 'listAllocations', method: 'get', path: '/api/allocations' } as const;
export const listAllocationTargets = { id: 'listAllocationTargets', method: 'get', path: '/api/allocations/targets' } as const;
export const proposeAllocations = { id: 'proposeAllocations', method: 'post', path: '/api/allocations' } as const;
export const proposeReturn = { id: 'proposeReturn', method: 'post', path: '/api/allocations/returns' } as const;
export const revokeAllocation = { id: 'revokeAllocation', method: 'post', path: '/api/allocations/{id}/revocation' } as const;
export const settleAllocation = { id: 'settleAllocation', method: 'post', path: '/api/allocations/{id}/settlement' } as const;
