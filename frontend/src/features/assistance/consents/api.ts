import { mutation, query } from '@/api/client';
import {
  getHardshipFile,
  listConsentTexts,
  listFileConsents,
  listMyConsents,
  recordConsentWithdrawal,
  withdrawMyConsent,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Consent = Schemas['ConsentReceipt'];
export type ConsentPurpose = Schemas['ConsentPurpose'];
export type NeededConsent = Schemas['NeededConsent'];

export const consentTexts = query(listConsentTexts, {});
export const myConsents = query(listMyConsents, {});
export const fileConsents = (id: string) => query(listFileConsents, { path: { id } });
export const recordingWithdrawal = mutation(recordConsentWithdrawal, {
  invalidates: [listFileConsents, getHardshipFile],
});
export const withdrawing = mutation(withdrawMyConsent, {
  invalidates: [listMyConsents, listFileConsents, getHardshipFile],
});
