// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listConsentTexts = { id: 'listConsentTexts', method: 'get', path: '/api/my-consents/texts' } as const;
export const listMyConsents = { id: 'listMyConsents', method: 'get', path: '/api/my-consents' } as const;
export const withdrawMyConsent = { id: 'withdrawMyConsent', method: 'post', path: '/api/my-consents/{id}/withdrawal' } as const;
