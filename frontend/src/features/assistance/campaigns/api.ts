import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  exportCampaignRecipients,
  getCampaign,
  getCampaignRecipient,
  listCampaignRecipients,
  listCampaigns,
  listFundsForCampaign,
  listInbox,
  moveCampaign,
  moveCampaignRecipients,
  nameCampaignRecipient,
  proposeCampaign,
  recordCampaignVisit,
  signCampaignRecipient,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Campaign = Schemas['CampaignDetails'];
export type CampaignSummary = Schemas['CampaignSummary'];
export type CampaignStatus = Schemas['CampaignStatus'];
export type CampaignAction = Schemas['CampaignAction'];
export type NewCampaign = Schemas['ProposeCampaignRequest'];
export type Recipient = Schemas['RecipientDetails'];
export type RecipientSummary = Schemas['RecipientSummary'];
export type RecipientStatus = Schemas['RecipientStatus'];
export type RecipientAction = Schemas['RecipientAction'];
export type NewRecipient = Schemas['NameRecipientRequest'];
export type RecipientQuery = NonNullable<operations['listCampaignRecipients']['parameters']['query']>;

const reads = [listCampaigns, getCampaign, listCampaignRecipients, getCampaignRecipient, listInbox];

export const campaigns = list(listCampaigns, {});
export const campaign = (id: string) => query(getCampaign, { path: { id } });
export const campaignFunds = list(listFundsForCampaign, {});
export const recipients = (wanted: RecipientQuery) => list(listCampaignRecipients, { query: wanted });
export const recipient = (id: string) => query(getCampaignRecipient, { path: { id } });
export const exportingRecipients = mutation(exportCampaignRecipients);

/** Answers with the new campaign; the contract does not yet name the body of a 201. */
export const proposing = mutation(proposeCampaign, { invalidates: reads }) as UseMutationOptions<
  Campaign,
  Error,
  { body: NewCampaign }
>;
export const movingCampaign = mutation(moveCampaign, { invalidates: reads });
export const naming = mutation(nameCampaignRecipient, { invalidates: reads });
export const movingRecipients = mutation(moveCampaignRecipients, { invalidates: reads });
export const visitingRecipient = mutation(recordCampaignVisit, { invalidates: reads });
export const signingRecipient = mutation(signCampaignRecipient, { invalidates: reads });
