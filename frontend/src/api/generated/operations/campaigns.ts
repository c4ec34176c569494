// Written by `npm run generate` from openapi.yaml. Do not edit.
export const getCampaign = { id: 'getCampaign', method: 'get', path: '/api/campaigns/{id}' } as const;
export const listCampaigns = { id: 'listCampaigns', method: 'get', path: '/api/campaigns' } as const;
export const listFundsForCampaign = { id: 'listFundsForCampaign', method: 'get', path: '/api/campaigns/funds' } as const;
export const moveCampaign = { id: 'moveCampaign', method: 'post', path: '/api/campaigns/{id}/steps' } as const;
export const proposeCampaign = { id: 'proposeCampaign', method: 'post', path: '/api/campaigns' } as const;
