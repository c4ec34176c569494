import { list, query } from '@/api/client';
import { getUnit, getUnitTree, listUnits } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type UnitSummary = components['schemas']['UnitSummary'];
export type UnitView = components['schemas']['UnitView'];
export type UnitNode = components['schemas']['UnitNode'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitStatus = components['schemas']['UnitStatus'];
export type Standing = components['schemas']['Standing'];

export type UnitQuery = NonNullable<operations['listUnits']['parameters']['query']>;

export const units = (wanted: UnitQuery) => list(listUnits, { query: wanted });

export const unit = (id: string, asOf: string | undefined) =>
  query(getUnit, { path: { id }, query: asOf ? { asOf } : {} });

/** One step of the tree below a unit, or below the own union. */
export const unitTree = (root: string | undefined, asOf: string | undefined, depth: number) =>
  query(getUnitTree, { query: { depth, ...(root ? { root } : {}), ...(asOf ? { asOf } : {}) } });
