// Written by `npm run generate` from openapi.yaml. Do not edit.
export const downloadFile = { id: 'downloadFile', method: 'get', path: '/api/files/{id}' } as const;
export const downloadLinkedFile = { id: 'downloadLinkedFile', method: 'get', path: '/api/files/links/{token}' } as const;
export const linkFile = { id: 'linkFile', method: 'post', path: '/api/files/{id}/link' } as const;
export const uploadFile = { id: 'uploadFile', method: 'post', path: '/api/files' } as const;
