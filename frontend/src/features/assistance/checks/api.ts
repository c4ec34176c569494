import { list, mutation } from '@/api/client';
import { download } from '@/api/download';
import {
  answerEconomicCheck,
  cancelEconomicCheck,
  exportEconomicCheck,
  getHardshipFile,
  listEconomicChecks,
  requestEconomicCheck,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type EconomicCheck = Schemas['EconomicCheckDetails'];
export type CheckAnswer = Schemas['AnswerEconomicCheckRequest'];

const reads = [listEconomicChecks, getHardshipFile];

export const economicChecks = (fileId: string) => list(listEconomicChecks, { path: { id: fileId } });
export const checkSheet = (id: string, name: string) => download(exportEconomicCheck, { path: { id } }, name);
export const requestingCheck = mutation(requestEconomicCheck, { invalidates: reads });
export const answeringCheck = mutation(answerEconomicCheck, { invalidates: reads });
export const cancellingCheck = mutation(cancelEconomicCheck, { invalidates: reads });
