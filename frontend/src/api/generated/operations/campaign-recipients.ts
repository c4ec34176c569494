// Written by `npm run generate` from openapi.yaml. Do not edit.
export const exportCampaignRecipients = { id: 'exportCampaignRecipients', method: 'post', path: '/api/campaign-recipients/export' } as const;
export const getCampaignRecipient = { id: 'getCampaignRecipient', method: 'get', path: '/api/campaign-recipients/{id}' } as const;
export const listCampaignRecipients = { id: 'listCampaignRecipients', method: 'get', path: '/api/campaign-recipients' } as const;
export const moveCampaignRecipients = { id: 'moveCampaignRecipients', method: 'post', path: '/api/campaign-recipients/steps' } as const;
export const nameCampaignRecipient = { id: 'nameCampaignRecipient', method: 'post', path: '/api/campaign-recipients' } as const;
export const recordCampaignVisit = { id: 'recordCampaignVisit', method: 'post', path: '/api/campaign-recipients/{id}/visit' } as const;
export const signCampaignRecipient = { id: 'signCampaignRecipient', method: 'post', path: '/api/campaign-recipients/{id}/signature' } as const;
