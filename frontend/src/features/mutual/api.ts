import { mutation, query } from '@/api/client';
import {
  changeMutualPeriod,
  closeMutualPeriod,
  draftMutualPeriod,
  endMutualCover,
  getMutualPeriod,
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

const reads = [listMutualPeriods, getMutualPeriod];
const changed = { invalidates: reads };

export const periods = query(listMutualPeriods, {});
export const period = (id: string) => query(getMutualPeriod, { path: { id } });

export const drafting = mutation(draftMutualPeriod, changed);
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
