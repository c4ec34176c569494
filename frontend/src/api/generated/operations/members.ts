// Written by `npm run generate` from openapi.yaml. Do not edit.
export const admitMember = { id: 'admitMember', method: 'post', path: '/api/members' } as const;
export const changeMemberDetails = { id: 'changeMemberDetails', method: 'put', path: '/api/members/{id}/details' } as const;
export const changeMemberStatus = { id: 'changeMemberStatus', method: 'post', path: '/api/members/{id}/status' } as const;
export const countMembers = { id: 'countMembers', method: 'get', path: '/api/members/counts' } as const;
export const exportMembers = { id: 'exportMembers', method: 'post', path: '/api/members/export' } as const;
export const findMemberByNumber = { id: 'findMemberByNumber', method: 'post', path: '/api/members/lookup' } as const;
export const getMember = { id: 'getMember', method: 'get', path: '/api/members/{id}' } as const;
export const listMemberChanges = { id: 'listMemberChanges', method: 'get', path: '/api/members/{id}/changes' } as const;
export const listMembers = { id: 'listMembers', method: 'get', path: '/api/members' } as const;
export const moveMember = { id: 'moveMember', method: 'post', path: '/api/members/{id}/move' } as const;
export const unmaskMember = { id: 'unmaskMember', method: 'post', path: '/api/members/{id}/unmasking' } as const;
