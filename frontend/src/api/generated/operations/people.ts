// Written by `npm run generate` from openapi.yaml. Do not edit.
export const findPeople = { id: 'findPeople', method: 'get', path: '/api/people' } as const;
