// Written by `npm run generate` from openapi.yaml. Do not edit.
export const drawAuditSample = { id: 'drawAuditSample', method: 'post', path: '/api/inspection/samples' } as const;
export const getAuditFinding = { id: 'getAuditFinding', method: 'get', path: '/api/inspection/findings/{id}' } as const;
export const getAuditSample = { id: 'getAuditSample', method: 'get', path: '/api/inspection/samples/{id}' } as const;
export const listAuditFindings = { id: 'listAuditFindings', method: 'get', path: '/api/inspection/findings' } as const;
export const listAuditSamples = { id: 'listAuditSamples', method: 'get', path: '/api/inspection/samples' } as const;
export const moveAuditFinding = { id: 'moveAuditFinding', method: 'post', path: '/api/inspection/findings/{id}/steps' } as const;
export const packEvidence = { id: 'packEvidence', method: 'post', path: '/api/inspection/samples/{id}/evidence-pack' } as const;
export const raiseAuditFinding = { id: 'raiseAuditFinding', method: 'post', path: '/api/inspection/findings' } as const;
