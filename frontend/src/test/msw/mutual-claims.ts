import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Claim = components['schemas']['ClaimDetails'];
type ClaimSummary = components['schemas']['ClaimSummary'];

const id = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

const content = {
  stays: [{ hospital: '浙江省肿瘤医院', admittedOn: '2026-10-20', dischargedOn: '2026-10-27' }],
  critical: false,
  ownCost: 0,
  invoices: [{ code: '033001900211', number: '20261027', amount: 860000 }],
  statement: '胆囊切除术后',
};

const trace = [
  { words: '住院 2026-10-20 至 2026-10-27，计 8 天', source: '平台缺省：入院、出院当日都计入（未核实）' },
  {
    words: '超过 6 天，每天 50.00 元，最多计 40 天：8 × 50.00 = 400.00 元',
    source: '第八期：超过6天的每天50元（未核实）',
  },
];

const submitted = {
  action: 'SUBMIT',
  words: '提交',
  result: '待分工会受理',
  by: '欧阳晓岚',
  post: '会员',
  at: '2026-11-03T02:00:00Z',
};

const base: Claim = {
  id: id(801),
  version: 3,
  periodId: id(2),
  periodName: '第十二期（2026 年）',
  unionName: '浙江工商大学工会',
  unitName: '会计学院分工会',
  memberName: '欧阳晓岚',
  kinds: ['HOSPITAL'],
  status: 'ASSESSED',
  statusWords: '已核算，待审核',
  plain: '已按本期规则核算出金额，等待互助组织单位审核。',
  mine: false,
  mayOpen: true,
  over: false,
  bankName: '工商银行下沙支行',
  account: '****4567',
  papers: [],
  paperCount: 2,
  filedOn: '2026-11-03',
  asked: 0,
  mostAsked: 2,
  reviewer: '林晓',
  assessed: 40000,
  scheme: 'GENERAL' as const,
  secondAbove: 500000,
  timeline: [submitted],
  allowedActions: [
    { action: 'ASK_MORE', allowed: true },
    { action: 'ASSESS', allowed: true },
    { action: 'APPROVE', allowed: true },
    { action: 'TAKE', allowed: false, reason: '您已领取这份申请' },
  ],
};

export const mutualClaims: Claim[] = [
  base,
  {
    ...base,
    id: id(802),
    memberName: '司马文静',
    kinds: ['HOSPITAL', 'CRITICAL'],
    status: 'SUBMITTED',
    statusWords: '待分工会受理',
    plain: '已提交，等待分工会受理。',
    mayOpen: false,
    reviewer: undefined,
    assessed: undefined,
    allowedActions: [{ action: 'TAKE', allowed: true }],
  } as unknown as Claim,
  {
    ...base,
    id: id(803),
    status: 'MORE_INFO',
    statusWords: '待补充材料',
    plain: '材料还不齐，请按说明补充后重新提交。',
    mine: true,
    mayOpen: false,
    own: { content, trace },
    reason: '请补充加盖医院印章的出院小结。',
    asked: 1,
    allowedActions: [
      { action: 'RESUBMIT', allowed: true },
      { action: 'WITHDRAW', allowed: true },
    ],
  },
  {
    ...base,
    id: id(804),
    memberName: '诸葛明',
    status: 'PAID',
    statusWords: '已发放',
    plain: '补助已付到您填写的账户。',
    mayOpen: false,
    approved: 30000,
    reasonCode: 'DAYS_CORRECTED',
    reasonWords: '住院天数核减',
    reason: '住院天数与小结不符',
    allowedActions: [],
  },
  {
    ...base,
    id: id(805),
    memberName: '端木清',
    status: 'APPEALED',
    statusWords: '申诉中',
    plain: '申诉已提交，由没有参与过决定的人复核。',
    appealedOn: '2026-11-20',
    approved: 0,
    reasonCode: 'PAPERS_DIFFER',
    reasonWords: '材料与申请内容不一致',
    reason: '出院日期不一致',
    allowedActions: [
      { action: 'UPHOLD', allowed: true },
      { action: 'CHANGE', allowed: true },
    ],
  },
  {
    ...base,
    id: id(806),
    status: 'REJECTED',
    statusWords: '不予补助',
    plain: '这次申请没有获得补助，理由见下。',
    mine: true,
    mayOpen: false,
    own: { content, trace },
    approved: 0,
    reasonCode: 'PAPERS_DIFFER',
    reasonWords: '材料与申请内容不一致',
    reason: '出院日期不一致',
    allowedActions: [{ action: 'APPEAL', allowed: true }],
  },
];

const rows: ClaimSummary[] = mutualClaims.map((claim) => ({
  id: claim.id,
  periodName: claim.periodName,
  unionName: claim.unionName,
  unitName: claim.unitName,
  memberName: claim.memberName,
  kinds: claim.kinds,
  status: claim.status,
  ...(claim.reviewer ? { reviewer: claim.reviewer } : {}),
  ...(claim.assessed ? { assessed: claim.assessed } : {}),
  ...(claim.approved ? { approved: claim.approved } : {}),
  ...(claim.filedOn ? { filedOn: claim.filedOn } : {}),
}));

const fund = {
  id: id(810),
  name: '职工大病医疗互助资金',
  sourceCode: 'MUTUAL',
  sourceName: '医疗互助资金',
  available: 81234500,
};

const find = (wanted: unknown) => {
  const claim = mutualClaims.find((each) => each.id === wanted);
  return claim
    ? HttpResponse.json(claim)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

const solvency: components['schemas']['PeriodSolvency'][] = [
  {
    periodId: id(2),
    periodName: '第十二期（2026 年）',
    status: 'EFFECTIVE',
    statusWords: '保障中',
    insured: 54800,
    premium: 602800000,
    paid: 312450000,
    reserved: 8640000,
    pending: 1250000,
    claims: 4312,
    open: 86,
    lossPerMille: 533,
    forecast: 358260000,
    forecastPerMille: 595,
    available: 361710000,
    months: [
      { month: '2026-09', claims: 402, awarded: 30150000 },
      { month: '2026-10', claims: 511, awarded: 38820000 },
      { month: '2026-11', claims: 268, awarded: 19400000 },
    ],
  },
];

export const mutualClaimHandlers = [
  http.get('*/api/mutual-solvency', () => HttpResponse.json(solvency)),
  http.get('*/api/mutual-claims', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const items = rows.filter((row) => !status || row.status === status);
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.get('*/api/mutual-claims/:id', ({ params }) => find(params.id)),
  http.post('*/api/mutual-claims', () => HttpResponse.json(mutualClaims[2])),
  http.put('*/api/mutual-claims/:id', ({ params }) => find(params.id)),
  http.post('*/api/mutual-claims/:id/unmasking', () => HttpResponse.json({ content, trace })),
  http.post('*/api/mutual-claims/:id/:step', ({ params }) => find(params.id)),
  http.get('*/api/mutual-periods/:id/fund', () => HttpResponse.json({ choices: [fund] })),
  http.post('*/api/mutual-periods/:id/fund', () => HttpResponse.json({ chosen: fund, choices: [fund] })),
];
