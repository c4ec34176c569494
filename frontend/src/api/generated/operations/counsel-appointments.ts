// Written by `npm run generate` from openapi.yaml. Do not edit.
export const endCounselAppointment = { id: 'endCounselAppointment', method: 'post', path: '/api/counsel-appointments/{id}/outcome' } as const;
export const getCounselNote = { id: 'getCounselNote', method: 'get', path: '/api/counsel-appointments/{id}/note' } as const;
export const listCounselAppointments = { id: 'listCounselAppointments', method: 'get', path: '/api/counsel-appointments' } as const;
export const writeCounselNote = { id: 'writeCounselNote', method: 'put', path: '/api/counsel-appointments/{id}/note' } as const;
