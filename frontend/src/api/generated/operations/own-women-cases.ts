// Written by `npm run generate` from openapi.yaml. Do not edit.
export const fileWomenCase = { id: 'fileWomenCase', method: 'post', path: '/api/own-women-cases' } as const;
export const listOwnWomenCases = { id: 'listOwnWomenCases', method: 'get', path: '/api/own-women-cases' } as const;
