import { list, mutation, query } from '@/api/client';
import {
  addWomenPlanItem,
  closeWomenCase,
  completeWomenPlanItem,
  fileWomenCase,
  getWomenCase,
  getWomenLedger,
  listInbox,
  listOwnWomenCases,
  listWomenCases,
  noteWomenCase,
  recordWomenCheck,
  settleWomenFinding,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type WomenLedger = Schemas['WomenLedger'];
export type PlanItem = Schemas['PlanItem'];
export type Finding = Schemas['ProtectionFinding'];
export type WomenCase = Schemas['WomenCaseDetails'];
export type NewPlanItem = Schemas['AddWomenPlanItemRequest'];
export type Completion = Schemas['CompleteWomenPlanItemRequest'];
export type NewCheck = Schemas['RecordWomenCheckRequest'];
export type NewCase = Schemas['FileWomenCaseRequest'];
export type NewNote = Schemas['NoteWomenCaseRequest'];

export const ledger = (year: number) => list(getWomenLedger, { query: { year } });
export const cases = query(listWomenCases, {});
/** What was opened is forgotten when it is closed: each look is recorded. */
export const womenCase = (id: string) => ({ ...query(getWomenCase, { path: { id } }), gcTime: 0, staleTime: 0 });
export const ownCases = query(listOwnWomenCases, {});

export const planning = mutation(addWomenPlanItem, { invalidates: [getWomenLedger] });
export const completing = mutation(completeWomenPlanItem, { invalidates: [getWomenLedger] });
export const checking = mutation(recordWomenCheck, { invalidates: [getWomenLedger] });
export const settling = mutation(settleWomenFinding, { invalidates: [getWomenLedger] });
const reads = [listWomenCases, getWomenCase, listInbox];
export const noting = mutation(noteWomenCase, { invalidates: reads });
export const closing = mutation(closeWomenCase, { invalidates: reads });
export const filing = mutation(fileWomenCase, { invalidates: [listOwnWomenCases] });
