// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listPublishedAnswers = { id: 'listPublishedAnswers', method: 'get', path: '/api/published-answers' } as const;
export const retractPublishedAnswer = { id: 'retractPublishedAnswer', method: 'post', path: '/api/published-answers/{id}/retraction' } as const;
