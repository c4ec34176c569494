// Written by `npm run generate` from openapi.yaml. Do not edit.
export const countElection = { id: 'countElection', method: 'put', path: '/api/elections/{id}/count' } as const;
export const discardElection = { id: 'discardElection', method: 'delete', path: '/api/elections/{id}' } as const;
export const editCandidate = { id: 'editCandidate', method: 'put', path: '/api/elections/{id}/candidates/{candidateId}' } as const;
export const editElection = { id: 'editElection', method: 'put', path: '/api/elections/{id}' } as const;
export const getElection = { id: 'getElection', method: 'get', path: '/api/elections/{id}' } as const;
export const nominateCandidate = { id: 'nominateCandidate', method: 'post', path: '/api/elections/{id}/candidates' } as const;
export const printCandidateForm = { id: 'printCandidateForm', method: 'post', path: '/api/elections/{id}/candidates/{candidateId}/form' } as const;
export const printElectionPaper = { id: 'printElectionPaper', method: 'post', path: '/api/elections/{id}/papers/{kind}' } as const;
export const removeCandidate = { id: 'removeCandidate', method: 'delete', path: '/api/elections/{id}/candidates/{candidateId}' } as const;
