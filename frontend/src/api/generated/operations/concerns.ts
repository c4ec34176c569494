// Written by `npm run generate` from openapi.yaml. Do not edit.
export const disputeConcern = { id: 'disputeConcern', method: 'post', path: '/api/concerns/{id}/dispute' } as const;
export const exportConcerns = { id: 'exportConcerns', method: 'post', path: '/api/concerns/export' } as const;
export const fileConcern = { id: 'fileConcern', method: 'post', path: '/api/concerns' } as const;
export const getConcern = { id: 'getConcern', method: 'get', path: '/api/concerns/{id}' } as const;
export const getConcernStatistics = { id: 'getConcernStatistics', method: 'get', path: '/api/concerns/statistics' } as const;
export const handOverConcern = { id: 'handOverConcern', method: 'post', path: '/api/concerns/{id}/hand-over' } as const;
export const listConcerns = { id: 'listConcerns', method: 'get', path: '/api/concerns' } as const;
export const rateConcern = { id: 'rateConcern', method: 'post', path: '/api/concerns/{id}/rating' } as const;
export const refuseConcern = { id: 'refuseConcern', method: 'post', path: '/api/concerns/{id}/refusal' } as const;
export const replyToConcern = { id: 'replyToConcern', method: 'post', path: '/api/concerns/{id}/reply' } as const;
export const revealRequester = { id: 'revealRequester', method: 'post', path: '/api/concerns/{id}/requester' } as const;
export const triageConcern = { id: 'triageConcern', method: 'post', path: '/api/concerns/{id}/triage' } as const;
export const withdrawConcern = { id: 'withdrawConcern', method: 'post', path: '/api/concerns/{id}/withdrawal' } as const;
