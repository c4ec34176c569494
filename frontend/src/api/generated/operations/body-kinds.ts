// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listBodyKinds = { id: 'listBodyKinds', method: 'get', path: '/api/body-kinds' } as const;
