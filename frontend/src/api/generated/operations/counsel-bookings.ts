// Written by `npm run generate` from openapi.yaml. Do not edit.
export const cancelCounsel = { id: 'cancelCounsel', method: 'post', path: '/api/counsel-bookings/cancellation' } as const;
export const lookUpCounsel = { id: 'lookUpCounsel', method: 'post', path: '/api/counsel-bookings/lookup' } as const;
export const moveCounsel = { id: 'moveCounsel', method: 'post', path: '/api/counsel-bookings/move' } as const;
