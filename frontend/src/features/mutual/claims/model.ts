import { parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { Claim, ClaimForm, ClaimKind, ClaimStatus, Opened } from './api';
import { claimMessages as messages } from './messages.zh-CN';

export const claimTone: Record<ClaimStatus, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  BRANCH_CHECK: 'info',
  SCHOOL_CHECK: 'info',
  MORE_INFO: 'warn',
  ASSESSED: 'info',
  SECOND_REVIEW: 'warn',
  APPROVED: 'ok',
  PARTIAL: 'ok',
  REJECTED: 'bad',
  RESERVED: 'ok',
  BATCHED: 'info',
  PAID: 'ok',
  FAILED: 'bad',
  REVERSED: 'bad',
  WITHDRAWN: 'plain',
  APPEALED: 'warn',
  UPHELD: 'bad',
  CHANGED: 'ok',
};

const way: readonly ClaimStatus[] = ['SUBMITTED', 'BRANCH_CHECK', 'SCHOOL_CHECK', 'ASSESSED', 'RESERVED', 'PAID'];

/** The stage of the way that a state belongs to. */
const stage: Partial<Record<ClaimStatus, ClaimStatus>> = {
  SECOND_REVIEW: 'ASSESSED',
  APPROVED: 'RESERVED',
  PARTIAL: 'RESERVED',
  BATCHED: 'RESERVED',
  FAILED: 'RESERVED',
  APPEALED: 'ASSESSED',
  CHANGED: 'RESERVED',
};

/** Where a claim stands on its way; one that ended without payment or waits for papers stands at its beginning. */
export function claimSteps(status: ClaimStatus): Step[] {
  const at = Math.max(0, way.indexOf(stage[status] ?? status));
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'PAID' ? 'done' : place === at ? 'now' : 'next',
  }));
}

export const kindsInWords = (kinds: readonly ClaimKind[]) => kinds.map((kind) => messages.kinds[kind]).join('、');

const checkedBelow: readonly ClaimStatus[] = ['SUBMITTED', 'BRANCH_CHECK', 'SCHOOL_CHECK', 'MORE_INFO'];

/** What the acting officer is here for: the purpose that is recorded when he looks. */
export function purposeAt(status: ClaimStatus): string {
  if (status === 'SECOND_REVIEW') return messages.purposes.SECOND;
  if (status === 'ASSESSED' || status === 'APPEALED') return messages.purposes.DECIDE;
  return checkedBelow.includes(status) ? messages.purposes.CHECK : messages.purposes.SAMPLE;
}

/** The usual next act. */
export function mainAct(status: ClaimStatus): string {
  const acts: Partial<Record<ClaimStatus, string>> = {
    DRAFT: 'SUBMIT',
    MORE_INFO: 'RESUBMIT',
    SUBMITTED: 'TAKE',
    BRANCH_CHECK: 'PASS',
    SCHOOL_CHECK: 'PASS_UP',
    APPEALED: 'TAKE',
  };
  return acts[status] ?? 'APPROVE';
}

/** What the member reads of these acts are the words. */
export const needsWords = (action: string) => ['ASK_MORE', 'SEND_BACK', 'UPHOLD'].includes(action);

type YesNo = 'yes' | 'no';

/** The form as it is typed. */
export interface ClaimValues {
  stays?: { hospital?: string; admittedOn?: string; dischargedOn?: string }[];
  critical?: YesNo;
  diagnosis?: string;
  diagnosedOn?: string;
  ownCost?: string;
  settledOn?: string;
  invoices?: { code?: string; number?: string; amount?: string }[];
  statement?: string;
  bankName?: string;
  accountNumber?: string;
  papers?: string[];
}

const filled = <Key extends string>(key: Key, value: string | undefined) =>
  (value ? { [key]: value } : {}) as Partial<Record<Key, string>>;

/** @param asksDisease whether the disease is asked for although it is not grave */
export function toClaim(values: ClaimValues, asksDisease = false): ClaimForm {
  const { stays = [], invoices = [], ownCost, papers = [], bankName = '', accountNumber = '' } = values;
  const isCritical = values.critical === 'yes';
  return {
    stays: stays.map(({ hospital = '', admittedOn = '', dischargedOn = '' }) => ({
      hospital,
      admittedOn,
      dischargedOn,
    })),
    critical: isCritical,
    ...(isCritical || asksDisease ? filled('diagnosis', values.diagnosis) : {}),
    ...(isCritical ? filled('diagnosedOn', values.diagnosedOn) : {}),
    ownCost: parseYuan(ownCost ?? '') ?? 0,
    ...filled('settledOn', values.settledOn),
    invoices: invoices.map(({ code = '', number = '', amount = '' }) => ({
      code,
      number,
      amount: parseYuan(amount) ?? 0,
    })),
    ...filled('statement', values.statement),
    bankName,
    accountNumber,
    papers,
  };
}

const yuan = (fen: number) => (fen / 100).toFixed(2);

/** What was saved, as it was typed; the number of the account is never sent back. */
export function toValues({ papers, bankName }: Claim, { content }: Opened): ClaimValues {
  return {
    stays: content.stays,
    critical: content.critical ? 'yes' : 'no',
    ...filled('diagnosis', content.diagnosis),
    ...filled('diagnosedOn', content.diagnosedOn),
    ...(content.ownCost > 0 ? { ownCost: yuan(content.ownCost) } : {}),
    ...filled('settledOn', content.settledOn),
    invoices: content.invoices.map(({ code, number, amount }) => ({ code, number, amount: yuan(amount) })),
    ...filled('statement', content.statement),
    bankName,
    papers,
  };
}
