// Written by `npm run generate` from openapi.yaml. Do not edit.
export const chooseActingPost = { id: 'chooseActingPost', method: 'put', path: '/api/session/acting-post' } as const;
export const getSession = { id: 'getSession', method: 'get', path: '/api/session' } as const;
export const signIn = { id: 'signIn', method: 'get', path: '/api/session/login' } as const;
