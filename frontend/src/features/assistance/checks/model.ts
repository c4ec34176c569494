import { parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { CheckAnswer, EconomicCheck } from './api';

export const outcomeTone: Record<NonNullable<EconomicCheck['outcome']>, Tone> = {
  MATCH: 'ok',
  MISMATCH: 'bad',
  UNKNOWN: 'warn',
};

/** A result as it is typed: the income in yuan, numbers as text, the paper as one of a list. */
export interface AnswerForm {
  answeredOn: string;
  annualIncome?: string;
  homes?: string;
  cars?: string;
  note?: string;
  proof?: string[];
}

const count = (typed: string | undefined) => (/^\d{1,3}$/.test(typed?.trim() ?? '') ? Number(typed) : undefined);

/** Without what was left empty: the paper says nothing of it. */
export function toAnswer({ answeredOn, annualIncome, homes, cars, note, proof = [] }: AnswerForm): CheckAnswer {
  const found = {
    annualIncome: parseYuan(annualIncome ?? ''),
    homes: count(homes),
    cars: count(cars),
    note: note?.trim() || undefined,
  };
  return {
    answeredOn,
    proofFileId: proof[0] as string,
    ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Partial<CheckAnswer>),
  };
}
