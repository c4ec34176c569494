// Written by `npm run generate` from openapi.yaml. Do not edit.
export const addBodyMember = { id: 'addBodyMember', method: 'post', path: '/api/bodies/{id}/members' } as const;
export const endBody = { id: 'endBody', method: 'post', path: '/api/bodies/{id}/end' } as const;
