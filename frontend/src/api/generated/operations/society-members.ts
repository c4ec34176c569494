// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getSocietyMember = { id: 'getSocietyMember', method: 'get', path: '/api/society-members/{id}' } as const;
export const letSocietyMemberGo = { id: 'letSocietyMemberGo', method: 'post', path: '/api/society-members/{id}/leaving' } as const;
export const listSocietyMembers = { id: 'listSocietyMembers', method: 'get', path: '/api/society-members' } as const;
