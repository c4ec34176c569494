import { list, mutation, query } from '@/api/client';
import {
  answerUnitChangeCase,
  decideUnitChange,
  discardUnitChange,
  draftUnitChange,
  editUnitChange,
  getUnit,
  getUnitChange,
  getUnitChangeCase,
  getUnitFigures,
  getUnitTree,
  listTerms,
  listUnitChangeCases,
  listUnitChanges,
  listUnits,
  submitUnitChange,
  withdrawUnitChange,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type UnitSummary = components['schemas']['UnitSummary'];
export type UnitView = components['schemas']['UnitView'];
export type UnitNode = components['schemas']['UnitNode'];
export type UnitStatus = components['schemas']['UnitStatus'];
export type Standing = components['schemas']['Standing'];

export type UnitQuery = NonNullable<operations['listUnits']['parameters']['query']>;

export const units = (wanted: UnitQuery) => list(listUnits, { query: wanted });

export const unit = (id: string, asOf: string | undefined) =>
  query(getUnit, { path: { id }, query: asOf ? { asOf } : {} });

/** One step of the tree below a unit, or below the own union. */
export const unitTree = (root: string | undefined, asOf: string | undefined, depth: number) =>
  query(getUnitTree, { query: { depth, ...(root ? { root } : {}), ...(asOf ? { asOf } : {}) } });

export type UnitChange = components['schemas']['UnitChangeView'];
export type ChangeCase = components['schemas']['ChangeCaseView'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangeDetails = components['schemas']['ChangeDetails'];
export type ChangeStatus = components['schemas']['ChangeStatus'];
export type ProposeUnitChangeRequest = components['schemas']['ProposeUnitChangeRequest'];
export type Decision = NonNullable<components['schemas']['DecideChangeRequest']['decision']>;

type ChangesQuery = NonNullable<operations['listUnitChanges']['parameters']['query']>;
type CasesQuery = NonNullable<operations['listUnitChangeCases']['parameters']['query']>;

/** A change that is decided today is in force today, so units are read anew as well. */
const touched = [
  listUnitChanges,
  getUnitChange,
  listUnits,
  getUnit,
  getUnitTree,
  listUnitChangeCases,
  getUnitChangeCase,
];

export const unitChanges = (wanted: ChangesQuery) => list(listUnitChanges, { query: wanted });
export const unitChange = (id: string) => query(getUnitChange, { path: { id } });
export const changeCases = (wanted: CasesQuery) => list(listUnitChangeCases, { query: wanted });
export const changeCase = (id: string) => query(getUnitChangeCase, { path: { id } });

export const drafting = mutation(draftUnitChange, { invalidates: touched });
export const editing = mutation(editUnitChange, { invalidates: touched });
export const submitting = mutation(submitUnitChange, { invalidates: touched });
export const withdrawing = mutation(withdrawUnitChange, { invalidates: touched });
export const discarding = mutation(discardUnitChange, { invalidates: [listUnitChanges] });
export const decidingChange = mutation(decideUnitChange, { invalidates: touched });
export const answering = mutation(answerUnitChangeCase, { invalidates: touched });

export type TermSummary = components['schemas']['TermSummary'];

type TermsQuery = NonNullable<operations['listTerms']['parameters']['query']>;

export const terms = (wanted: TermsQuery) => list(listTerms, { query: wanted });
export const unitFigures = (id: string) => query(getUnitFigures, { path: { id } });
