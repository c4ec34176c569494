// Written by `npm run generate` from openapi.yaml. Do not edit.
export const callHardshipReview = { id: 'callHardshipReview', method: 'post', path: '/api/hardship-reviews/{id}/call' } as const;
export const cancelHardshipFile = { id: 'cancelHardshipFile', method: 'post', path: '/api/hardship-reviews/{id}/cancellation' } as const;
export const exitHardshipFile = { id: 'exitHardshipFile', method: 'post', path: '/api/hardship-reviews/{id}/exit' } as const;
export const exportHardshipReviews = { id: 'exportHardshipReviews', method: 'post', path: '/api/hardship-reviews/export' } as const;
export const keepHardshipFile = { id: 'keepHardshipFile', method: 'post', path: '/api/hardship-reviews/{id}/retention' } as const;
export const listHardshipReviews = { id: 'listHardshipReviews', method: 'get', path: '/api/hardship-reviews' } as const;
export const suspendHardshipFile = { id: 'suspendHardshipFile', method: 'post', path: '/api/hardship-reviews/{id}/suspension' } as const;
