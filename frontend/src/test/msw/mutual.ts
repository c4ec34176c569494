import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Period = components['schemas']['PeriodDetails'];

type Roster = components['schemas']['RosterDetails'];
type Participation = components['schemas']['Participation'];

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
  { ...rule('coverage-line', '参保率要求', '0.8', '参保率达到80%（未核实）'), value: '0.8' },
  rule('fee', '每人每期缴费', '110.00元/人', '第八期：每人每年110元，限保一份（未核实）'),
  rule('personal-minimum', '个人缴费下限', '12.00元/人', '第八期：个人缴费不低于12元（未核实）'),
  rule('waiting-days', '首次参保等待期', '30天', '演示数据（演示数据）'),
  rule(
    'stay-flat-amount',
    '住院补助：一次性补助金额',
    '300.00元',
    '第八期：累计住院6天（含）以内一次性补助300元（未核实）',
  ),
  rule('person-ceiling', '每人每期补助总额上限', '27,000.00元/人·期', '第八期：每期最高27,000元（未核实）'),
];

const year = (number: number, name: string, of: number): Period['plan'] => ({
  name: `${name}（${of} 年）`,
  documentNumber: `浙教工互助〔${of - 1}〕${number}号`,
  startsOn: `${of}-01-01`,
  endsOn: `${of}-12-31`,
  enrolUntil: `${of - 1}-12-07`,
  claimUntil: `${of + 1}-03-31`,
});

const organiser = {
  scheme: 'GENERAL' as const,
  organiserName: '浙江省教育工会',
  draftedBy: '林晓',
  own: true,
};

const charter = [
  rule('dues-year', '每年会费', '120.00元/人·年', '浙商大互助〔2019〕1号：每人每年120元'),
  rule('first-dues-04', '首年会费：4月入会', '90.00元/人', '浙商大互助〔2019〕1号：4月至12月入会的首年90元'),
  rule('segment-1-from', '自付费用第一段：超过', '3,000.00元', '浙商大互助〔2019〕1号：自付超过3,000元的部分'),
  rule('committee-quorum', '评审会议最少到会人数', '6人', '浙商大互助〔2019〕1号：三分之二以上委员到会'),
];

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

const unit = (number: number, unitName: string, eligible: number, enrolled: number) => ({
  unitId: id(number),
  unitName,
  eligible,
  enrolled,
});

const units = [
  unit(501, '会计学院分工会', 86, 79),
  unit(502, '外国语学院分工会', 104, 71),
  unit(503, '机关分工会', 132, 120),
];

/** A year of the society of the campus. */
const societyYear: Period = {
  ...organiser,
  id: id(4),
  scheme: 'SOCIETY',
  version: 4,
  plan: { ...year(1, '互助会', 2026), name: '2026 年度', documentNumber: '浙商大互助〔2025〕3号' },
  organiserName: '浙江工商大学工会',
  status: 'EFFECTIVE',
  statusWords: '保障中',
  parameters: charter,
  gaps: [],
  allowedActions: [{ action: 'END_COVER', allowed: false, reason: '保障到 2026-12-31 为止，次日起才能办理' }],
};
mutualPeriods.push(societyYear);

const society = {
  society: {
    id: id(5),
    version: 1,
    facts: { name: '浙江工商大学教职工爱心互助会', foundedOn: '2019-01-01', documentNumber: '浙商大互助〔2019〕1号' },
  },
  charter: { rules: charter, gaps: [], contradictions: [] },
  years: [societyYear],
};

/** Of the campus: paid in part in the second period, being made in the first. */
const rosters: Roster[] = [
  {
    periodId: id(1),
    version: 2,
    status: 'DRAFT',
    statusWords: '编制中',
    headcount: 270,
    eligible: 322,
    line: 0.8,
    personal: 324000,
    unitPart: 2646000,
    due: 2970000,
    received: 0,
    open: 2970000,
    unpaid: [],
    units,
    allowedActions: [{ action: 'SUBMIT', allowed: true }],
  },
  {
    periodId: id(2),
    version: 4,
    status: 'PAID',
    statusWords: '已缴部分费用',
    headcount: 270,
    eligible: 322,
    line: 0.8,
    personal: 324000,
    unitPart: 2646000,
    due: 2970000,
    received: 2948000,
    open: 22000,
    unpaid: ['欧阳修', '司马光'],
    snapshotOn: '2025-12-05',
    submittedBy: '周敏',
    units,
    allowedActions: [],
  },
];

const rosterEntries = ['欧阳晓岚', '单雄信', '古丽·买买提'].map((name, place) => ({
  id: id(600 + place),
  unitId: id(501),
  unitName: '会计学院分工会',
  staffNumber: `1000${place + 1}`,
  name,
  personal: 1200,
  unitPart: 9800,
  status: 'PENDING' as const,
}));

const takesPart = (
  number: number,
  unitName: string,
  [status, statusWords]: [Participation['status'], string],
  [headcount, eligible, paid]: [number, number, number],
): Participation => ({
  unitId: id(number),
  unitName,
  status,
  statusWords,
  headcount,
  eligible,
  due: headcount * 11000,
  received: paid * 11000,
  open: (headcount - paid) * 11000,
  snapshotOn: '2026-11-20',
});

const participations = [
  takesPart(701, '丽水学院工会', ['CHECKED', '已审核，待缴费'], [890, 1010, 0]),
  takesPart(702, '杭州电子科技大学工会', ['PAID', '已缴部分费用'], [1720, 1890, 1717]),
  takesPart(703, '浙江工商大学工会', ['CONFIRMED', '已确认参保'], [1604, 2210, 1604]),
];

const covers = [
  {
    periodId: id(2),
    periodName: '第十二期（2026 年）',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    claimUntil: '2027-03-31',
    enrolledBy: '浙江工商大学工会',
    personal: 1200,
    unitPart: 9800,
    holds: true,
    words: '保障中，到 2026-12-31 为止',
  },
];

const voids: components['schemas']['MutualVoid'][] = [
  {
    id: id(901),
    entryId: id(902),
    unitName: '浙江工商大学工会',
    memberName: '古丽·买买提',
    staffNumber: '2011035',
    amount: 11_000,
    error: 'WRONG_PERSON',
    errorWords: '登记错人',
    words: '同名职工登记错了，工号不符。',
    status: 'ASKED',
    statusWords: '待组织单位确认',
    askedBy: '周敏',
    askedAt: '2026-11-20T02:00:00Z',
    allowedActions: [
      { action: 'VOID', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  },
];

const rosterOf = (wanted: unknown) =>
  HttpResponse.json(rosters.find(({ periodId }) => periodId === wanted) ?? rosters[0]);

const found = (wanted: unknown) => {
  const period = mutualPeriods.find((each) => each.id === wanted);
  return period
    ? HttpResponse.json(period)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

const assessment = {
  days: 8,
  hospital: 40000,
  critical: 0,
  largeCost: 0,
  total: 40000,
  trace: [
    { words: '住院 2026-05-03 至 2026-05-10，计 8 天', source: '平台缺省：入院、出院当日都计入（未核实）' },
    {
      words: '超过 6 天，每天 50.00 元，最多计 40 天：8 × 50.00 = 400.00 元',
      source: '第八期：超过6天的每天50元（未核实）',
    },
    { words: '各项合计 400.00 元' },
  ],
};

export const mutualHandlers = [
  http.get('*/api/mutual-societies/own', () => HttpResponse.json(society)),
  http.post('*/api/mutual-societies', () => HttpResponse.json(society)),
  http.put('*/api/mutual-societies/:id', () => HttpResponse.json(society)),
  http.post('*/api/mutual-societies/own/years', () => HttpResponse.json(societyYear)),
  http.post('*/api/mutual-periods/:id/estimates', () => HttpResponse.json(assessment)),
  http.get('*/api/mutual-covers', () => HttpResponse.json(covers)),
  http.get('*/api/mutual-periods/:id/roster', ({ params }) => rosterOf(params.id)),
  http.get('*/api/mutual-periods/:id/roster/entries', () =>
    HttpResponse.json({ items: rosterEntries, nextCursor: null, total: rosterEntries.length }),
  ),
  http.get('*/api/mutual-periods/:id/voids', () => HttpResponse.json(voids)),
  http.post('*/api/mutual-periods/:id/voids', () => HttpResponse.json(voids)),
  http.post('*/api/mutual-periods/:id/voids/:voidId/decision', () => HttpResponse.json(voids)),
  http.post('*/api/mutual-periods/:id/roster/submission', ({ params }) => rosterOf(params.id)),
  http.post('*/api/mutual-periods/:id/roster/entries/:entryId/removal', ({ params }) => rosterOf(params.id)),
  http.get('*/api/mutual-periods/:id/participation', () => HttpResponse.json(participations)),
  http.post('*/api/mutual-periods/:id/participation/premiums', () => HttpResponse.json(participations)),
  http.get('*/api/mutual-periods', () => HttpResponse.json(mutualPeriods)),
  http.get('*/api/mutual-periods/:id', ({ params }) => found(params.id)),
  http.post('*/api/mutual-periods', () => HttpResponse.json(mutualPeriods[2])),
  http.put('*/api/mutual-periods/:id', ({ params }) => found(params.id)),
  http.post('*/api/mutual-periods/:id/:step', ({ params }) => found(params.id)),
];
