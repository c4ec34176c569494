// Written by `npm run generate` from openapi.yaml. Do not edit.
export const answerEconomicCheck = { id: 'answerEconomicCheck', method: 'post', path: '/api/economic-checks/{id}/answer' } as const;
export const cancelEconomicCheck = { id: 'cancelEconomicCheck', method: 'post', path: '/api/economic-checks/{id}/cancellation' } as const;
export const exportEconomicCheck = { id: 'exportEconomicCheck', method: 'get', path: '/api/economic-checks/{id}/sheet' } as const;
