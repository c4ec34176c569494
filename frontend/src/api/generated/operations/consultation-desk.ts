// Written by `npm run generate` from openapi.yaml. Do not edit.
export const answerConsultation = { id: 'answerConsultation', method: 'post', path: '/api/consultation-desk/{id}/answer' } as const;
export const listDeskQuestions = { id: 'listDeskQuestions', method: 'get', path: '/api/consultation-desk' } as const;
export const publishConsultation = { id: 'publishConsultation', method: 'post', path: '/api/consultation-desk/{id}/publication' } as const;
