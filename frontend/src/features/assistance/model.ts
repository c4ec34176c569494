import { dateOf, daysBetween } from '@/lib/calendar';
import { formatFen, parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { Answers, Declaration, FamilyPerson, HardshipFile, HardshipStatus } from './api';
import { assistanceMessages as messages } from './messages.zh-CN';

export const hardshipTone: Record<HardshipStatus, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  INVESTIGATING: 'info',
  UNIT_REVIEW: 'warn',
  NOTICE: 'info',
  ACTIVE: 'ok',
  REVIEW_DUE: 'warn',
  SUSPENDED: 'bad',
  EXITED: 'plain',
  CANCELLED: 'plain',
  RETURNED: 'warn',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
};

/** The states in which the declaration can be changed. */
export const isEditable = (status: HardshipStatus) => ['DRAFT', 'RETURNED', 'REVIEW_DUE', 'SUSPENDED'].includes(status);

/** The states in which help can be granted. */
export const isOnFile = (status: HardshipStatus) => status === 'ACTIVE' || status === 'REVIEW_DUE';

/** The states that come after the file was opened. */
const filed: readonly HardshipStatus[] = ['ACTIVE', 'REVIEW_DUE', 'SUSPENDED', 'EXITED', 'CANCELLED'];
export const hasBeenFiled = (status: HardshipStatus) => filed.includes(status);

/** The states in which somebody of the union works, or has worked, with the declaration. */
export const hasBeenSubmitted = (status: HardshipStatus) => !['DRAFT', 'SUBMITTED', 'WITHDRAWN'].includes(status);

/** The way of a file in the order of the Zhejiang procedure: visit before review, notice before filing. */
const way: readonly HardshipStatus[] = ['DRAFT', 'SUBMITTED', 'INVESTIGATING', 'UNIT_REVIEW', 'NOTICE', 'ACTIVE'];

/** Where a file stands on its way; a file that went back or ended stands at its beginning. */
export function stepsOf(status: HardshipStatus): Step[] {
  const at = Math.max(0, way.indexOf(status));
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || hasBeenFiled(status) ? 'done' : place === at ? 'now' : 'next',
  }));
}

/** Whether the server shows a mask in place of the value. */
export const isHidden = (shown: string) => shown.includes('***') || shown.startsWith('（已隐去');

/** Days to the date; negative when it has passed. */
export const daysTo = (dueOn: string | undefined, now = new Date()) =>
  dueOn ? daysBetween(dateOf(now), dueOn) : undefined;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

/** What is wrong with a resident identity number (GB 11643), in words; undefined when nothing is, or when it is masked. */
export function identityTrouble(typed: string | undefined): string | undefined {
  const number = (typed ?? '').normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (number === '' || number.includes('*')) return undefined;
  if (!/^\d{17}[\dX]$/.test(number)) return messages.identity.shape(number.length);
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const born = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (born.getUTCMonth() !== (month ?? 0) - 1 || born.getUTCDate() !== day || born.getTime() > Date.now()) {
    return messages.identity.date;
  }
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return checkSigns[sum % 11] === number[17] ? undefined : messages.identity.check;
}

/** What is wrong with an amount in yuan; undefined when nothing is, or nothing was typed. */
export function amountTrouble(typed: string | undefined): string | undefined {
  if (!typed?.trim()) return undefined;
  const fen = parseYuan(typed);
  if (fen === undefined) return messages.amount.shape;
  return fen < 0 ? messages.amount.negative : undefined;
}

type Typed<Values, Amount extends keyof Values> = Omit<Values, Amount> & Partial<Record<Amount, string>>;

export type PersonForm = Typed<FamilyPerson, 'annualIncome'>;
export type ExpenseForm = Typed<NonNullable<Declaration['expenses']>[number], 'annualAmount'>;

export interface AssetsForm {
  homes?: string;
  /** Square metres. */
  area?: string;
  cars?: string;
  employees?: string;
  businessPremises?: boolean;
  costlySchool?: boolean;
}

/** A declaration as it is typed: amounts in yuan, numbers as text, the same paths as on the server. */
export type DeclarationForm = Omit<Declaration, 'hardshipCost' | 'family' | 'expenses' | 'assets'> & {
  hardshipCost?: string;
  family?: PersonForm[];
  expenses?: ExpenseForm[];
  assets?: AssetsForm;
};

const yuan = (fen: number | undefined) => (fen === undefined ? {} : { text: formatFen(fen).replace(/,/g, '') });
const count = (typed: string | undefined) => (/^\d{1,4}$/.test(typed?.trim() ?? '') ? Number(typed) : undefined);

/** Without the keys whose value is not there: the contract knows absent, not undefined. */
function present<Values extends object>(values: { [Key in keyof Values]: Values[Key] | undefined }): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Values;
}

export function toForm(declared: Declaration, applicantName: string): DeclarationForm {
  const { hardshipCost, family, expenses, assets, ...same } = declared;
  const people = family?.length ? family : [{ name: applicantName, relation: 'SELF' as const, livesTogether: true }];
  return present<DeclarationForm>({
    ...same,
    hardshipCost: yuan(hardshipCost).text,
    family: people.map(({ annualIncome, ...person }) =>
      present<PersonForm>({ ...person, annualIncome: yuan(annualIncome).text }),
    ),
    expenses: (expenses ?? []).map(({ annualAmount, ...cost }) =>
      present<ExpenseForm>({ ...cost, annualAmount: yuan(annualAmount).text }),
    ),
    assets: assets && {
      ...present<AssetsForm>({
        homes: assets.homes?.toString(),
        area: assets.areaHundredths === undefined ? undefined : String(assets.areaHundredths / 100),
        cars: assets.cars?.toString(),
        employees: assets.employees?.toString(),
        businessPremises: assets.businessPremises,
        costlySchool: assets.costlySchool,
      }),
    },
  });
}

/** What goes to the server. An amount that cannot be read is left out, and its message stands beside the field. */
export function toDeclaration(form: DeclarationForm): Declaration {
  const { hardshipCost, family, expenses, assets, ...same } = form;
  return present<Declaration>({
    ...present<DeclarationForm>(same),
    hardshipCost: parseYuan(hardshipCost ?? ''),
    family: family?.map(({ annualIncome, ...person }) =>
      present<FamilyPerson>({ ...person, annualIncome: parseYuan(annualIncome ?? '') }),
    ),
    expenses: expenses?.map(({ annualAmount, ...cost }) =>
      present<NonNullable<Declaration['expenses']>[number]>({ ...cost, annualAmount: parseYuan(annualAmount ?? '') }),
    ),
    assets:
      assets &&
      present<NonNullable<Declaration['assets']>>({
        homes: count(assets.homes),
        // Square metres and yuan have the same two decimals.
        areaHundredths: parseYuan(assets.area ?? ''),
        cars: count(assets.cars),
        employees: count(assets.employees),
        businessPremises: assets.businessPremises,
        costlySchool: assets.costlySchool,
      }),
  });
}

/** What the self-check asks, as it is typed. */
export type SelfCheckForm = Pick<DeclarationForm, 'hardshipCost' | 'expenses' | 'assets'> & {
  household?: string;
  annualIncome?: string;
};

/** Without the two figures that nothing can be said without, the server says beside the field what it misses. */
export function toAnswers({ household, annualIncome, ...same }: SelfCheckForm): Answers {
  const { expenses, hardshipCost, assets } = toDeclaration(same);
  return present<Answers>({
    household: count(household) ?? 0,
    annualIncome: parseYuan(annualIncome ?? '') as number,
    expenses,
    hardshipCost,
    assets,
  });
}

/** Sums of what was declared so far, in fen. */
export function sumsOf({ family = [], expenses = [] }: Declaration) {
  return {
    people: family.filter(({ livesTogether }) => livesTogether).length,
    income: family.reduce((sum, { annualIncome = 0 }) => sum + annualIncome, 0),
    expenses: expenses.reduce((sum, { annualAmount = 0 }) => sum + annualAmount, 0),
  };
}

const stepFields: readonly (readonly RegExp[])[] = [
  [/^family\[\d+\]\.(?!annualIncome|agree|consents|guardian)/, /^family$/, /^(phone|address)$/],
  [/^family\[\d+\]\.annualIncome$/, /^(expenses|assets|hardshipCost)/],
  [/^(primaryCause|otherCauses|statement|attachments)/],
  [/^family\[\d+\]\.(agree|consents|guardian)/, /^bank/],
];

/** The step of the phone's form that holds the first of these fields. */
export function stepWith(paths: readonly string[]): number | undefined {
  const found = stepFields.findIndex((fields) => paths.some((path) => fields.some((field) => field.test(path))));
  return found < 0 ? undefined : found;
}

/** The acts that are taken with a reason. */
export const needsWords = (action: string) =>
  ['RETURN', 'REJECT', 'OVERRIDE', 'SUSPEND', 'EXIT', 'CANCEL'].includes(action);

/** The acts of a file that the phone shows: those that can be taken, and the applicant's and the branch's own. */
export const phoneActions = (file: HardshipFile) =>
  file.allowedActions.filter(
    ({ action, allowed }) => action !== 'SUBMIT' && (allowed || ['WITHDRAW', 'BRANCH_CONFIRM'].includes(action)),
  );
