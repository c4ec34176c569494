import { merge } from './mobile/use-hardship-form';
import { amountTrouble, identityTrouble, stepsOf, stepWith, sumsOf, toDeclaration, toForm } from './model';

describe('an identity number', () => {
  it('is accepted with its check digit, in full width too', () => {
    expect(identityTrouble('11010519491231002X')).toBeUndefined();
    expect(identityTrouble('１１０１０５１９４９１２３１００２ｘ')).toBeUndefined();
  });
  it('is left alone while it is masked or missing', () => {
    expect(identityTrouble('3399**********1234')).toBeUndefined();
    expect(identityTrouble('')).toBeUndefined();
  });
  it('names what is wrong with it', () => {
    expect(identityTrouble('1101051949123100')).toContain('现在是 16 位');
    expect(identityTrouble('110105194913310021')).toContain('出生日期');
    expect(identityTrouble('110105194912310021')).toContain('校验位');
  });
});

it('refuses a third decimal and keeps nothing of it', () => {
  expect(amountTrouble('9,000.005')).toContain('两位小数');
  expect(amountTrouble('-1')).toContain('负数');
  expect(amountTrouble('9,000.5')).toBeUndefined();
  expect(toDeclaration({ hardshipCost: '9000.005' })).toEqual({});
});

it('brings a declaration through the form unchanged', () => {
  const declared = {
    phone: '138****5678',
    hardshipCost: 123456,
    family: [{ name: '王㛃', relation: 'SELF' as const, annualIncome: 0, livesTogether: true }],
    expenses: [{ kind: 'ILLNESS', annualAmount: 4126000 }],
    assets: { homes: 1, areaHundredths: 8950, cars: 0, businessPremises: false },
  };
  expect(toDeclaration(toForm(declared, '王㛃'))).toEqual(declared);
});

it('begins an empty draft with the applicant', () => {
  expect(toForm({}, '上官文').family).toEqual([{ name: '上官文', relation: 'SELF', livesTogether: true }]);
});

it('adds only those who live together, and all income', () => {
  const sums = sumsOf({
    family: [{ annualIncome: 100, livesTogether: true }, { annualIncome: 50 }],
    expenses: [{ annualAmount: 30 }],
  });
  expect(sums).toEqual({ people: 1, income: 150, expenses: 30 });
});

it('leads to the step that holds what the server misses', () => {
  expect(stepWith(['family[0].identityNumber'])).toBe(0);
  expect(stepWith(['family[1].annualIncome'])).toBe(1);
  expect(stepWith(['statement'])).toBe(2);
  expect(stepWith(['family[1].agreedOn'])).toBe(3);
  expect(stepWith([])).toBeUndefined();
});

it('keeps what other steps hold of a person, and gives a removed row to nobody', () => {
  const before = { family: [{ name: '甲', annualIncome: '1' }, { name: '乙', annualIncome: '2' }, { name: '丙' }] };
  const incomes = { family: [{ annualIncome: '5' }, { annualIncome: '2' }, {}] };
  expect(merge(before, incomes).family?.[0]).toEqual({ name: '甲', annualIncome: '5' });
  expect(merge(before, { family: [{ name: '甲', annualIncome: '1' }, { name: '丙' }] }).family?.[1]).toEqual({
    name: '丙',
  });
});

it('shows where a file stands', () => {
  expect(stepsOf('UNIT_REVIEW').map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'next', 'next']);
  expect(stepsOf('ACTIVE').every(({ state }) => state === 'done')).toBe(true);
});

it('keeps everybody when a step shows only those who must sign', () => {
  const before = { family: [{ name: '甲', annualIncome: '1' }, { name: '乙' }, { name: '丙' }] };
  const signed = { bankName: '演示银行', family: [{ agreedOn: '2026-11-26' }] };
  expect(merge(before, signed).family).toEqual([
    { name: '甲', annualIncome: '1', agreedOn: '2026-11-26' },
    { name: '乙' },
    { name: '丙' },
  ]);
});
