// Written by `npm run generate` from openapi.yaml. Do not edit.
export const fillCommitteeSeats = { id: 'fillCommitteeSeats', method: 'put', path: '/api/society-committee' } as const;
export const listCommitteeSeats = { id: 'listCommitteeSeats', method: 'get', path: '/api/society-committee' } as const;
