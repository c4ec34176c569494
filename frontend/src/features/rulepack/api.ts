import { list, mutation, query } from '@/api/client';
import { getRulePack, listRuleVersions, setRule } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Rule = Schemas['RuleView'];
export type NewRule = Schemas['SetRuleRequest'];
export type PackQuery = operations['getRulePack']['parameters']['query'];

export const rulePack = (wanted: PackQuery) => list(getRulePack, { query: wanted });
export const ruleVersions = (pack: string, code: string) => query(listRuleVersions, { query: { pack, code } });
export const settingRule = mutation(setRule, { invalidates: [getRulePack, listRuleVersions] });
