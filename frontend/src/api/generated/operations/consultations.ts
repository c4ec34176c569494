// Written by `npm run generate` from openapi.yaml. Do not edit.
export const askConsultation = { id: 'askConsultation', method: 'post', path: '/api/consultations' } as const;
export const listConsultations = { id: 'listConsultations', method: 'get', path: '/api/consultations' } as const;
export const setConsultationConsent = { id: 'setConsultationConsent', method: 'post', path: '/api/consultations/{id}/publication-consent' } as const;
