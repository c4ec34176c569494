// Written by `npm run generate` from openapi.yaml. Do not edit.
export const filePaper = { id: 'filePaper', method: 'post', path: '/api/papers' } as const;
export const listPapers = { id: 'listPapers', method: 'get', path: '/api/papers' } as const;
