import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  acceptMediation,
  agreeToUnsealing,
  appointMediator,
  askForUnsealing,
  beginMediation,
  closeMediation,
  concludeMediation,
  endMediator,
  failMediation,
  fileMediation,
  getMediation,
  linkFile,
  listInbox,
  listMediations,
  listMediators,
  listUnsealings,
  noteMediation,
  pauseMediation,
  printMediationAgreement,
  readSealedMediation,
  recordRespondentSignature,
  referMediation,
  refuseMediation,
  resumeMediation,
  sealMediation,
  signMediation,
  uploadFile,
  withdrawMediation,
  writeMediationAgreement,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Mediation = Schemas['MediationDetails'];
export type MediationSummary = Schemas['MediationSummary'];
export type MediationStatus = Schemas['MediationStatus'];
export type DisputeKind = Schemas['DisputeKind'];
export type NewMediation = Schemas['FileMediationRequest'];
export type Mediator = Schemas['MediatorDetails'];
export type Dossier = Schemas['Dossier'];
export type MediationQuery = NonNullable<operations['listMediations']['parameters']['query']>;

const reads = [listMediations, getMediation, listInbox];

export const mediations = (wanted: MediationQuery) => list(listMediations, { query: wanted });
export const mediation = (id: string) => query(getMediation, { path: { id } });
export const unsealings = (id: string) => query(listUnsealings, { path: { id } });
/** With a case: those in office, and why one must keep away from it. */
export const mediators = (caseId?: string) => query(listMediators, { query: caseId ? { caseId } : {} });

/** Answers with the new case; the contract does not yet name the body of a 201. */
export const filing = mutation(fileMediation, { invalidates: reads }) as UseMutationOptions<
  Mediation,
  Error,
  { body: NewMediation }
>;
export const beginning = mutation(beginMediation, { invalidates: reads });
export const pausing = mutation(pauseMediation, { invalidates: reads });
export const noting = mutation(noteMediation, { invalidates: reads });
export const writing = mutation(writeMediationAgreement, { invalidates: reads });
export const recording = mutation(recordRespondentSignature, { invalidates: reads });
export const uploading = mutation(uploadFile);
/** An address that opens the paper for five minutes; the server records who opened it. */
export const opening = { ...mutation(linkFile), gcTime: 0 };
export const printing = { ...mutation(printMediationAgreement), gcTime: 0 };

/** The steps that are taken with words, or without. */
export const speaking = {
  ACCEPT: mutation(acceptMediation, { invalidates: reads }),
  REFUSE: mutation(refuseMediation, { invalidates: reads }),
  RESUME: mutation(resumeMediation, { invalidates: reads }),
  AGREE: mutation(concludeMediation, { invalidates: reads }),
  FAIL: mutation(failMediation, { invalidates: reads }),
  REFER: mutation(referMediation, { invalidates: reads }),
  CLOSE: mutation(closeMediation, { invalidates: reads }),
};
export const silent = {
  SIGN: mutation(signMediation, { invalidates: reads }),
  WITHDRAW: mutation(withdrawMediation, { invalidates: reads }),
  SEAL: mutation(sealMediation, { invalidates: reads }),
};

export const asking = mutation(askForUnsealing, { invalidates: [listUnsealings] });
export const agreeing = mutation(agreeToUnsealing, { invalidates: [listUnsealings] });
/** What was under seal does not stay in the cache. */
export const reading = { ...mutation(readSealedMediation), gcTime: 0 };

export const appointing = mutation(appointMediator, { invalidates: [listMediators] });
export const ending = mutation(endMediator, { invalidates: [listMediators] });
