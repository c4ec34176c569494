// Written by `npm run generate` from openapi.yaml. Do not edit.
export const answerUnitChangeCase = { id: 'answerUnitChangeCase', method: 'post', path: '/api/unit-change-cases/{id}/decision' } as const;
export const getUnitChangeCase = { id: 'getUnitChangeCase', method: 'get', path: '/api/unit-change-cases/{id}' } as const;
export const listUnitChangeCases = { id: 'listUnitChangeCases', method: 'get', path: '/api/unit-change-cases' } as const;
