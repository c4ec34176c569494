import { mutation, query } from '@/api/client';
import { closeRisk, getRiskBoard, getRiskDesk, listInbox, reportRisks } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type RiskItem = Schemas['RiskItem'];
export type RiskLevel = Schemas['RiskLevel'];
export type FoundRisk = Schemas['FoundRiskRequest'];

export const desk = query(getRiskDesk, {});
export const board = query(getRiskBoard, {});
export const reporting = mutation(reportRisks, { invalidates: [getRiskDesk, listInbox] });
export const closing = mutation(closeRisk, { invalidates: [getRiskDesk, listInbox] });
