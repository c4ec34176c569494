// Written by `npm run generate` from openapi.yaml. Do not edit.
export const answerObjection = { id: 'answerObjection', method: 'post', path: '/api/hardship-notices/objections/{objectionId}/answer' } as const;
export const getHardshipNotice = { id: 'getHardshipNotice', method: 'get', path: '/api/hardship-notices/{id}' } as const;
export const listHardshipNotices = { id: 'listHardshipNotices', method: 'get', path: '/api/hardship-notices' } as const;
export const listObjections = { id: 'listObjections', method: 'get', path: '/api/hardship-notices/{id}/objections' } as const;
export const objectToHardshipNotice = { id: 'objectToHardshipNotice', method: 'post', path: '/api/hardship-notices/{id}/objections' } as const;
