// Written by `npm run generate` from openapi.yaml. Do not edit.
export const addWomenPlanItem = { id: 'addWomenPlanItem', method: 'post', path: '/api/women-plan-items' } as const;
export const completeWomenPlanItem = { id: 'completeWomenPlanItem', method: 'post', path: '/api/women-plan-items/{id}/completion' } as const;
