// Written by `npm run generate` from openapi.yaml. Do not edit.
export const approveExport = { id: 'approveExport', method: 'post', path: '/api/protected-exports/{id}/approval' } as const;
export const downloadExport = { id: 'downloadExport', method: 'post', path: '/api/protected-exports/{id}/download' } as const;
export const listExportsToApprove = { id: 'listExportsToApprove', method: 'get', path: '/api/protected-exports/to-approve' } as const;
export const listOwnExports = { id: 'listOwnExports', method: 'get', path: '/api/protected-exports' } as const;
export const produceExport = { id: 'produceExport', method: 'post', path: '/api/protected-exports/{id}/production' } as const;
export const refuseExport = { id: 'refuseExport', method: 'post', path: '/api/protected-exports/{id}/refusal' } as const;
export const showExportPassword = { id: 'showExportPassword', method: 'post', path: '/api/protected-exports/{id}/password' } as const;
export const withdrawExport = { id: 'withdrawExport', method: 'post', path: '/api/protected-exports/{id}/withdrawal' } as const;
