// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportUnlinkedUnits = { id: 'exportUnlinkedUnits', method: 'get', path: '/api/unlinked-units/export' } as const;
export const getClosingRate = { id: 'getClosingRate', method: 'get', path: '/api/unlinked-units/closing' } as const;
export const listUnlinkedUnits = { id: 'listUnlinkedUnits', method: 'get', path: '/api/unlinked-units' } as const;
