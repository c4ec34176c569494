import type { UseMutationOptions } from '@tanstack/react-query';
import { list, mutation, query } from '@/api/client';
import {
  activateHardshipFile,
  answerObjection,
  approveHardshipFile,
  callHardshipReview,
  cancelHardshipFile,
  checkOwnHardship,
  confirmHardshipFile,
  exitHardshipFile,
  exportHardshipFiles,
  finishHardshipInvestigation,
  getHardshipDraftKey,
  getHardshipFile,
  getHardshipNotice,
  getMember,
  keepHardshipFile,
  listHardshipFiles,
  listHardshipNotices,
  listHardshipReviews,
  listInbox,
  listMembers,
  listObjections,
  objectToHardshipNotice,
  overrideHardshipExclusions,
  previewClassification,
  printAidGrantForm,
  printHardshipForm,
  printNationalForm,
  recordHardshipVisit,
  rejectHardshipFile,
  returnHardshipFile,
  saveHardshipDraft,
  saveHardshipProfile,
  startHardshipFile,
  submitHardshipFile,
  suspendHardshipFile,
  unmaskHardshipFile,
  withdrawHardshipFile,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type HardshipFile = Schemas['HardshipDetails'];
export type HardshipSummary = Schemas['HardshipSummary'];
export type HardshipStatus = Schemas['HardshipStatus'];
export type Declaration = Schemas['Declaration'];
export type FamilyPerson = Schemas['FamilyPerson'];
export type Cause = Schemas['Cause'];
export type Visit = Schemas['RecordVisitRequest'];
export type HiddenField = Schemas['Field'];
export type Unmasked = Schemas['Unmasked'];
export type Preview = Schemas['Preview'];
export type Answers = Schemas['SelfCheckRequest'];
export type Verdict = Schemas['CalculationDetails'];
export type Notice = Schemas['NoticeDetails'];
export type Objection = Schemas['ObjectionDetails'];
export type HardshipQuery = NonNullable<operations['listHardshipFiles']['parameters']['query']>;
export type NoticeQuery = NonNullable<operations['listHardshipNotices']['parameters']['query']>;

const reads = [
  listHardshipFiles,
  getHardshipFile,
  listHardshipReviews,
  listHardshipNotices,
  getHardshipNotice,
  listObjections,
  listInbox,
];

export const hardshipFiles = (wanted: HardshipQuery) => list(listHardshipFiles, { query: wanted });
/** All that the filters choose, in the layout of the national file. */
export const exportingFiles = mutation(exportHardshipFiles);
export const hardshipFile = (id: string) => query(getHardshipFile, { path: { id } });
/** Under which a draft may rest in this browser; it stays in the memory of the page that asked. */
export const draftKey = (id: string) => query(getHardshipDraftKey, { path: { id } });
export const notices = (wanted: NoticeQuery) => list(listHardshipNotices, { query: wanted });
export const notice = (id: string) => query(getHardshipNotice, { path: { id } });
export const objections = (id: string) => query(listObjections, { path: { id } });
/** Members whom a file can be begun for. */
export const applicants = (q: string) => list(listMembers, { query: { q, limit: 20 } });
export const applicant = (id: string) => query(getMember, { path: { id } });

/** Answers with the new file; the contract does not yet name the body of a 201. */
export const starting = mutation(startHardshipFile, { invalidates: [listHardshipFiles] }) as UseMutationOptions<
  HardshipFile,
  Error,
  { body: Schemas['StartHardshipFileRequest'] }
>;
/**
 * Makes nothing stale: the form that saves knows what it holds, and tells when it closes. Fails at once without a network,
 * where the library would wait in memory: what was typed must be laid to rest.
 */
export const savingDraft = { ...mutation(saveHardshipDraft), networkMode: 'always' as const };
export const savingProfile = mutation(saveHardshipProfile, { invalidates: reads });
export const fileReads = reads;
export const recordingVisit = mutation(recordHardshipVisit, { invalidates: reads });
export const objecting = mutation(objectToHardshipNotice, { invalidates: reads });
export const answering = mutation(answerObjection, { invalidates: reads });
/** The answer is shown for a minute by the page that asked; it does not stay in the cache. */
export const unmasking = { ...mutation(unmaskHardshipFile), gcTime: 0 };

/** What a submission would come to; computed from the form, nothing is stored. */
export const previewing = { ...mutation(previewClassification), gcTime: 0 };

/** What the rules would say of answers that are kept nowhere, here neither. */
export const selfChecking = { ...mutation(checkOwnHardship), gcTime: 0 };

/** The link that comes back opens for five minutes; it does not stay in the cache. */
export const printing = {
  file: { ...mutation(printHardshipForm), gcTime: 0 },
  national: { ...mutation(printNationalForm), gcTime: 0 },
  grant: { ...mutation(printAidGrantForm), gcTime: 0 },
};

export const submitting = mutation(submitHardshipFile, { invalidates: reads });

/** The steps that are taken with an opinion. */
export const deciding = {
  WITHDRAW: mutation(withdrawHardshipFile, { invalidates: reads }),
  BRANCH_CONFIRM: mutation(confirmHardshipFile, { invalidates: reads }),
  FINISH_INVESTIGATION: mutation(finishHardshipInvestigation, { invalidates: reads }),
  OVERRIDE: mutation(overrideHardshipExclusions, { invalidates: reads }),
  APPROVE: mutation(approveHardshipFile, { invalidates: reads }),
  ACTIVATE: mutation(activateHardshipFile, { invalidates: reads }),
  CALL_REVIEW: mutation(callHardshipReview, { invalidates: reads }),
  KEEP: mutation(keepHardshipFile, { invalidates: reads }),
  SUSPEND: mutation(suspendHardshipFile, { invalidates: reads }),
  EXIT: mutation(exitHardshipFile, { invalidates: reads }),
  CANCEL: mutation(cancelHardshipFile, { invalidates: reads }),
  RETURN: mutation(returnHardshipFile, { invalidates: reads }),
  REJECT: mutation(rejectHardshipFile, { invalidates: reads }),
};
