import { list, mutation, query } from '@/api/client';
import {
  getJob,
  getRulePack,
  listRuleVerifications,
  listRuleVersions,
  setRule,
  startRuleVerification,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Rule = Schemas['RuleView'];
export type NewRule = Schemas['SetRuleRequest'];
export type RuleVerification = Schemas['RuleVerification'];
export type PackQuery = operations['getRulePack']['parameters']['query'];

export const rulePack = (wanted: PackQuery) => list(getRulePack, { query: wanted });
export const ruleVersions = (pack: string, code: string) => query(listRuleVersions, { query: { pack, code } });
export const settingRule = mutation(setRule, { invalidates: [getRulePack, listRuleVersions] });

export const ruleVerifications = () => query(listRuleVerifications, {});
export const startingVerification = mutation(startRuleVerification);
export const verificationJob = (id: string) => query(getJob, { path: { id } });
