import { mutation, query } from '@/api/client';
import {
  changeMutualPeriod,
  closeMutualPeriod,
  draftMutualPeriod,
  draftSocietyYear,
  endMutualCover,
  getMutualPeriod,
  getOwnSociety,
  listMutualPeriods,
  lockMutualPeriod,
  openMutualPeriod,
  publishMutualPeriod,
  putMutualPeriodIntoEffect,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Period = Schemas['PeriodDetails'];
export type PeriodSummary = Schemas['PeriodSummary'];
export type PeriodStatus = Schemas['PeriodStatus'];
export type PeriodPlan = Schemas['MutualPeriodRequest'];
export type Scheme = Schemas['Scheme'];

const reads = [listMutualPeriods, getMutualPeriod, getOwnSociety];
const changed = { invalidates: reads };

export const periods = query(listMutualPeriods, {});
export const period = (id: string) => query(getMutualPeriod, { path: { id } });

/** A new period of either scheme. */
export const drafting = {
  GENERAL: mutation(draftMutualPeriod, changed),
  SOCIETY: mutation(draftSocietyYear, changed),
};
export const changing = mutation(changeMutualPeriod, changed);

/** The steps of a period, by the action that the server offers. */
export const movingPeriod = {
  PUBLISH: mutation(publishMutualPeriod, changed),
  OPEN: mutation(openMutualPeriod, changed),
  LOCK: mutation(lockMutualPeriod, changed),
  TAKE_EFFECT: mutation(putMutualPeriodIntoEffect, changed),
  END_COVER: mutation(endMutualCover, changed),
  CLOSE: mutation(closeMutualPeriod, changed),
};
