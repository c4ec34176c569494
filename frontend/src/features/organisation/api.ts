import { list, mutation, query } from '@/api/client';
import { download } from '@/api/download';
import {
  addBodyMember,
  answerUnitChangeCase,
  appointToPost,
  countElection,
  decideUnitChange,
  discardElection,
  discardUnitChange,
  draftUnitChange,
  editCandidate,
  editElection,
  editUnitChange,
  endBody,
  endBodyMember,
  endPost,
  endTerm,
  exportOfficerGaps,
  exportOfficers,
  exportUnits,
  exportUnlinkedUnits,
  filePaper,
  getClosingRate,
  getElection,
  getUnit,
  getUnitChange,
  getUnitChangeCase,
  getUnitFigures,
  getUnitTree,
  linkFile,
  listBodies,
  listBodyKinds,
  listElections,
  listOfficerGaps,
  listOfficers,
  listPapers,
  listPostTypes,
  listTerms,
  listUnitChangeCases,
  listUnitChanges,
  listUnits,
  listUnlinkedUnits,
  nominateCandidate,
  prepareElection,
  printCandidateForm,
  printElectionPaper,
  recordBody,
  recordTerm,
  removeCandidate,
  submitUnitChange,
  uploadFile,
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

export type TermView = components['schemas']['TermView'];
export type PostView = components['schemas']['PostView'];
export type BodyView = components['schemas']['BodyView'];
export type SeatView = components['schemas']['SeatView'];
export type BodyKindView = components['schemas']['BodyKindView'];
export type BodyPosition = components['schemas']['BodyPosition'];
export type RecordTermRequest = components['schemas']['RecordTermRequest'];
export type AppointToPostRequest = components['schemas']['AppointToPostRequest'];
export type RecordBodyRequest = components['schemas']['RecordBodyRequest'];
export type AddBodyMemberRequest = components['schemas']['AddBodyMemberRequest'];
export type EndOfficeRequest = components['schemas']['EndOfficeRequest'];

export const bodies = (id: string, asOf: string | undefined) =>
  query(listBodies, { path: { id }, query: asOf ? { asOf } : {} });
export const bodyKinds = query(listBodyKinds, {});
export const postTypes = (id: string) => query(listPostTypes, { path: { id } });

/** A new term ends the one before it and its committees. */
const offices = [getUnit, listBodies, listTerms];

export const recordingTerm = mutation(recordTerm, { invalidates: offices });
export const endingTerm = mutation(endTerm, { invalidates: offices });
export const appointing = mutation(appointToPost, { invalidates: offices });
export const endingPost = mutation(endPost, { invalidates: offices });
export const recordingBody = mutation(recordBody, { invalidates: offices });
export const endingBody = mutation(endBody, { invalidates: offices });
export const seating = mutation(addBodyMember, { invalidates: offices });
export const endingSeat = mutation(endBodyMember, { invalidates: offices });

export type OfficerSummary = components['schemas']['OfficerSummary'];
export type UnlinkedUnit = components['schemas']['UnlinkedUnit'];
export type OfficerGap = components['schemas']['OfficerGap'];
export type OfficersQuery = NonNullable<operations['listOfficers']['parameters']['query']>;
export type OfficerGapsQuery = NonNullable<operations['listOfficerGaps']['parameters']['query']>;
type UnlinkedQuery = NonNullable<operations['listUnlinkedUnits']['parameters']['query']>;

export const officers = (wanted: OfficersQuery) => list(listOfficers, { query: wanted });
export const unlinkedUnits = (wanted: UnlinkedQuery) => list(listUnlinkedUnits, { query: wanted });
export const officerGaps = (wanted: OfficerGapsQuery) => list(listOfficerGaps, { query: wanted });

interface Paging {
  cursor?: string;
  limit?: number;
  withTotal?: boolean;
}

/** A sheet has all rows of the filters, whatever page is on show. */
function unpaged<Query extends Paging>({ cursor: _cursor, limit: _limit, withTotal: _withTotal, ...filters }: Query) {
  return filters;
}

export const unitSheet = (wanted: UnitQuery, name: string) => download(exportUnits, { query: unpaged(wanted) }, name);
export const officerSheet = (wanted: OfficersQuery, name: string) =>
  download(exportOfficers, { query: unpaged(wanted) }, name);
export const unlinkedSheet = (wanted: UnlinkedQuery, name: string) =>
  download(exportUnlinkedUnits, { query: unpaged(wanted) }, name);
export const officerGapSheet = (wanted: OfficerGapsQuery, name: string) =>
  download(exportOfficerGaps, { query: unpaged(wanted) }, name);

export type Paper = components['schemas']['Paper'];
export type PaperObject = components['schemas']['PaperObject'];
export type FilePaperRequest = components['schemas']['FilePaperRequest'];

export const papers = (objectType: PaperObject, objectId: string) =>
  query(listPapers, { query: { objectType, objectId } });
export const filingPaper = mutation(filePaper, { invalidates: [listPapers] });
export const uploadingFile = mutation(uploadFile);
/** An address that shows the file in a window of its own: a plain link could not say for which post. */
export const linkingFile = mutation(linkFile);

type ClosingQuery = NonNullable<operations['getClosingRate']['parameters']['query']>;

export const closingRate = (wanted: ClosingQuery) => query(getClosingRate, { query: wanted });

export type ElectionView = components['schemas']['ElectionView'];
export type CandidateView = components['schemas']['CandidateView'];
export type ElectionStatus = components['schemas']['ElectionStatus'];
export type Verdict = components['schemas']['Verdict'];
export type ElectionRequest = components['schemas']['ElectionRequest'];
export type RecommendationRequest = components['schemas']['RecommendationRequest'];
export type CountRequest = components['schemas']['CountRequest'];
export type PrintedForm = components['schemas']['PrintedForm'];

export const elections = (unit: string) => query(listElections, { path: { id: unit } });
export const election = (id: string) => query(getElection, { path: { id } });

const ballot = [listElections, getElection];

export const preparingElection = mutation(prepareElection, { invalidates: ballot });
export const editingElection = mutation(editElection, { invalidates: ballot });
export const discardingElection = mutation(discardElection, { invalidates: [listElections] });
export const nominating = mutation(nominateCandidate, { invalidates: ballot });
export const editingCandidate = mutation(editCandidate, { invalidates: ballot });
export const strikingCandidate = mutation(removeCandidate, { invalidates: ballot });
export const countingElection = mutation(countElection, { invalidates: ballot });
/** The address that comes back is good for a moment only. */
export const printingElection = { ...mutation(printElectionPaper), gcTime: 0 };
export const printingCandidate = { ...mutation(printCandidateForm), gcTime: 0 };
