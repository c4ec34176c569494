// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listHotlineCalls = { id: 'listHotlineCalls', method: 'get', path: '/api/hotline-calls' } as const;
export const logHotlineCall = { id: 'logHotlineCall', method: 'post', path: '/api/hotline-calls' } as const;
