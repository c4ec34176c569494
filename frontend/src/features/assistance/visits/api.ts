import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  addCareKind,
  cancelCareEvent,
  changeCareKind,
  exportCareEvents,
  getCareEvent,
  listCareEvents,
  listCareFigures,
  listCareKinds,
  listFundsForCare,
  listInbox,
  moveCareMoney,
  recordCareVisit,
  reportCareEvent,
  signCareEvent,
  takeCareTemplate,
  unmaskCareEvent,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type CareKind = Schemas['CareKindDetails'];
export type CareKindForm = Schemas['CareKindRequest'];
export type CareEvent = Schemas['CareEventDetails'];
export type CareSummary = Schemas['CareEventSummary'];
export type CareMoneyStatus = Schemas['CareMoneyStatus'];
export type CareMoneyAction = Schemas['CareMoneyAction'];
export type CareStatus = Schemas['CareStatus'];
export type CareVisit = Schemas['RecordCareVisitRequest'];
export type NewCareEvent = Schemas['ReportCareEventRequest'];
export type CareQuery = NonNullable<operations['listCareEvents']['parameters']['query']>;

const reads = [listCareEvents, getCareEvent, listCareFigures, listInbox];

export const careKinds = list(listCareKinds, {});
export const careEvents = (wanted: CareQuery) => list(listCareEvents, { query: wanted });
export const careEvent = (id: string) => query(getCareEvent, { path: { id } });
export const careFigures = (year: number) => list(listCareFigures, { query: { year } });
export const exportingCare = mutation(exportCareEvents);

export const careFunds = list(listFundsForCare, {});

export const addingKind = mutation(addCareKind, { invalidates: [listCareKinds] });
export const changingKind = mutation(changeCareKind, { invalidates: [listCareKinds] });
export const takingTemplate = mutation(takeCareTemplate, { invalidates: [listCareKinds] });

/** Answers with the new event; the contract does not yet name the body of a 201. */
export const reporting = mutation(reportCareEvent, { invalidates: reads }) as UseMutationOptions<
  CareEvent,
  Error,
  { body: NewCareEvent }
>;
export const visiting = mutation(recordCareVisit, { invalidates: reads });
export const movingMoney = mutation(moveCareMoney, { invalidates: reads });
export const signing = mutation(signCareEvent, { invalidates: reads });
export const cancelling = mutation(cancelCareEvent, { invalidates: reads });
/** The answer is shown for a minute by the page that asked; it does not stay in the cache. */
export const revealing = { ...mutation(unmaskCareEvent), gcTime: 0 };
