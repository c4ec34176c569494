// Written by `npm run generate` from openapi.yaml. Do not edit.
export const acceptSupervision = { id: 'acceptSupervision', method: 'post', path: '/api/supervisions/{id}/acceptance' } as const;
export const closeSupervision = { id: 'closeSupervision', method: 'post', path: '/api/supervisions/{id}/closing' } as const;
export const getSupervision = { id: 'getSupervision', method: 'get', path: '/api/supervisions/{id}' } as const;
export const listSupervisions = { id: 'listSupervisions', method: 'get', path: '/api/supervisions' } as const;
export const printSupervisionOpinion = { id: 'printSupervisionOpinion', method: 'post', path: '/api/supervisions/{id}/opinion-letter' } as const;
export const printSupervisionSuggestion = { id: 'printSupervisionSuggestion', method: 'post', path: '/api/supervisions/{id}/suggestion-letter' } as const;
export const recordSupervisionReply = { id: 'recordSupervisionReply', method: 'post', path: '/api/supervisions/{id}/reply' } as const;
export const refuseSupervision = { id: 'refuseSupervision', method: 'post', path: '/api/supervisions/{id}/refusal' } as const;
export const registerSupervision = { id: 'registerSupervision', method: 'post', path: '/api/supervisions' } as const;
export const sendSupervisionOpinion = { id: 'sendSupervisionOpinion', method: 'post', path: '/api/supervisions/{id}/opinion' } as const;
export const suggestSupervision = { id: 'suggestSupervision', method: 'post', path: '/api/supervisions/{id}/suggestion' } as const;
