import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Period = components['schemas']['PeriodDetails'];

const id = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

const rule = (code: string, name: string, figure: string, source: string) => ({
  code,
  name,
  value: '1',
  figure,
  source,
  versionId: id(900),
});

const rules = [
  rule('fee', '每人每期缴费', '110.00元/人', '第八期：每人每年110元，限保一份（未核实）'),
  rule('personal-minimum', '个人缴费下限', '12.00元/人', '第八期：个人缴费不低于12元（未核实）'),
  rule('waiting-days', '首次参保等待期', '30天', '演示数据（演示数据）'),
  rule(
    'stay-flat-amount',
    '住院补助：一次性补助金额',
    '300.00元',
    '第八期：累计住院6天（含）以内一次性补助300元（未核实）',
  ),
  rule('person-ceiling', '每人每期补助总额上限', '27000.00元/人·期', '第八期：每期最高27,000元（未核实）'),
];

const year = (number: number, name: string, of: number): Period['plan'] => ({
  name: `${name}（${of} 年）`,
  documentNumber: `浙教工互助〔${of - 1}〕${number}号`,
  startsOn: `${of}-01-01`,
  endsOn: `${of}-12-31`,
  enrolUntil: `${of - 1}-12-07`,
  claimUntil: `${of + 1}-03-31`,
});

const organiser = { organiserName: '浙江省教育工会', draftedBy: '林晓', own: true };

export const mutualPeriods: Period[] = [
  {
    ...organiser,
    id: id(1),
    version: 3,
    plan: year(6, '第十三期', 2027),
    status: 'OPEN',
    statusWords: '参保中',
    parameters: rules,
    gaps: [],
    allowedActions: [{ action: 'LOCK', allowed: true }],
  },
  {
    ...organiser,
    id: id(2),
    version: 5,
    plan: year(5, '第十二期', 2026),
    status: 'EFFECTIVE',
    statusWords: '保障中',
    parameters: rules,
    gaps: [],
    allowedActions: [{ action: 'END_COVER', allowed: false, reason: '保障到 2026-12-31 为止，次日起才能办理' }],
  },
  {
    ...organiser,
    id: id(3),
    version: 0,
    plan: year(7, '第十四期', 2028),
    status: 'DRAFT',
    statusWords: '拟定中',
    parameters: rules.filter(({ code }) => code !== 'waiting-days'),
    gaps: ['首次参保等待期', '重大疾病补助金额'],
    allowedActions: [
      { action: 'PUBLISH', allowed: false, reason: '规则包还缺必填参数：首次参保等待期、重大疾病补助金额' },
    ],
  },
];

const found = (wanted: unknown) => {
  const period = mutualPeriods.find((each) => each.id === wanted);
  return period
    ? HttpResponse.json(period)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

export const mutualHandlers = [
  http.get('*/api/mutual-periods', () => HttpResponse.json(mutualPeriods)),
  http.get('*/api/mutual-periods/:id', ({ params }) => found(params.id)),
  http.post('*/api/mutual-periods', () => HttpResponse.json(mutualPeriods[2])),
  http.put('*/api/mutual-periods/:id', ({ params }) => found(params.id)),
  http.post('*/api/mutual-periods/:id/:step', ({ params }) => found(params.id)),
];
