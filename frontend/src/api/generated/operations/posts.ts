// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endPost = { id: 'endPost', method: 'post', path: '/api/posts/{id}/end' } as const;
