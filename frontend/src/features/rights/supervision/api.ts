import { list, mutation, query } from '@/api/client';
import {
  acceptSupervision,
  closeSupervision,
  getSupervision,
  listInbox,
  listSupervisions,
  printSupervisionOpinion,
  printSupervisionSuggestion,
  recordSupervisionReply,
  refuseSupervision,
  registerSupervision,
  sendSupervisionOpinion,
  suggestSupervision,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Supervision = Schemas['SupervisionDetails'];
export type SupervisionStatus = Schemas['SupervisionStatus'];
export type NewSupervision = Schemas['RegisterSupervisionRequest'];
export type Reply = Schemas['RecordSupervisionReplyRequest'];
export type SupervisionQuery = NonNullable<operations['listSupervisions']['parameters']['query']>;

const reads = [listSupervisions, getSupervision, listInbox];

export const supervisions = (wanted: SupervisionQuery) => list(listSupervisions, { query: wanted });
export const supervision = (id: string) => query(getSupervision, { path: { id } });

export const registering = mutation(registerSupervision, { invalidates: reads });
export const accepting = mutation(acceptSupervision, { invalidates: reads });
export const recording = mutation(recordSupervisionReply, { invalidates: reads });

/** The steps that are taken with a few words. */
export const speaking = {
  REFUSE: mutation(refuseSupervision, { invalidates: reads }),
  CLOSE: mutation(closeSupervision, { invalidates: reads }),
};
/** The steps that send a letter. */
export const writing = {
  SEND_OPINION: mutation(sendSupervisionOpinion, { invalidates: reads }),
  SUGGEST: mutation(suggestSupervision, { invalidates: reads }),
};

export const printingOpinion = { ...mutation(printSupervisionOpinion), gcTime: 0 };
export const printingSuggestion = { ...mutation(printSupervisionSuggestion), gcTime: 0 };
