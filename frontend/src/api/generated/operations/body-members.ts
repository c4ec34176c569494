// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endBodyMember = { id: 'endBodyMember', method: 'post', path: '/api/body-members/{id}/end' } as const;
