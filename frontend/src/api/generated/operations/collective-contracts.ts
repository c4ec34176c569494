// Written by `npm run generate` from openapi.yaml. Do not edit.
export const answerCollectiveContract = { id: 'answerCollectiveContract', method: 'post', path: '/api/collective-contracts/{id}/answer' } as const;
export const draftCollectiveContract = { id: 'draftCollectiveContract', method: 'post', path: '/api/collective-contracts/{id}/draft' } as const;
export const endCollectiveContract = { id: 'endCollectiveContract', method: 'post', path: '/api/collective-contracts/{id}/end' } as const;
export const fileCollectiveContract = { id: 'fileCollectiveContract', method: 'post', path: '/api/collective-contracts/{id}/filing' } as const;
export const getCollectiveContract = { id: 'getCollectiveContract', method: 'get', path: '/api/collective-contracts/{id}' } as const;
export const listCollectiveContracts = { id: 'listCollectiveContracts', method: 'get', path: '/api/collective-contracts' } as const;
export const offerCollectiveContract = { id: 'offerCollectiveContract', method: 'post', path: '/api/collective-contracts' } as const;
export const voteCollectiveContract = { id: 'voteCollectiveContract', method: 'post', path: '/api/collective-contracts/{id}/vote' } as const;
