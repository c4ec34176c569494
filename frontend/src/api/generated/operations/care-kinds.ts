// Written by `npm run generate` from openapi.yaml. Do not edit.
export const addCareKind = { id: 'addCareKind', method: 'post', path: '/api/care-kinds' } as const;
export const changeCareKind = { id: 'changeCareKind', method: 'put', path: '/api/care-kinds/{id}' } as const;
export const listCareKinds = { id: 'listCareKinds', method: 'get', path: '/api/care-kinds' } as const;
export const takeCareTemplate = { id: 'takeCareTemplate', method: 'post', path: '/api/care-kinds/template' } as const;
