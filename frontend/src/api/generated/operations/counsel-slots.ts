// Written by `npm run generate` from openapi.yaml. Do not edit.
export const bookCounsel = { id: 'bookCounsel', method: 'post', path: '/api/counsel-slots/{id}/booking' } as const;
export const cancelCounselSlot = { id: 'cancelCounselSlot', method: 'post', path: '/api/counsel-slots/{id}/cancellation' } as const;
export const listCounselSlots = { id: 'listCounselSlots', method: 'get', path: '/api/counsel-slots' } as const;
export const offerCounselSlot = { id: 'offerCounselSlot', method: 'post', path: '/api/counsel-slots' } as const;
