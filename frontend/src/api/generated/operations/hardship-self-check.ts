// Written by `npm run generate` from openapi.yaml. Do not edit.
export const checkOwnHardship = { id: 'checkOwnHardship', method: 'post', path: '/api/hardship-self-check' } as const;
