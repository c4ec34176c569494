// Written by `npm run generate` from openapi.yaml. Do not edit.
export const confirmImport = { id: 'confirmImport', method: 'post', path: '/api/imports/{id}/confirmation' } as const;
export const downloadImportErrors = { id: 'downloadImportErrors', method: 'get', path: '/api/imports/{id}/errors' } as const;
export const downloadImportTemplate = { id: 'downloadImportTemplate', method: 'get', path: '/api/imports/{kind}/template' } as const;
export const getImport = { id: 'getImport', method: 'get', path: '/api/imports/{id}' } as const;
export const uploadImport = { id: 'uploadImport', method: 'post', path: '/api/imports/{kind}' } as const;
