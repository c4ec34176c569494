// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getCampusHome = { id: 'getCampusHome', method: 'get', path: '/api/home/campus' } as const;
export const getProvinceHome = { id: 'getProvinceHome', method: 'get', path: '/api/home/province' } as const;
