import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type HardshipFile = Schemas['HardshipDetails'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unitId = '0199b000-0000-7000-8000-000000000004';

const declaration: Schemas['Declaration'] = {
  phone: '138****5678',
  address: '浙江省杭州市***',
  bankAccount: '6222 **** **** 1234',
  bankName: '中国工商银行下沙支行',
  primaryCause: 'ILLNESS',
  otherCauses: ['EDUCATION'],
  statement: '（已隐去，共 24 字）',
  hardshipCost: 4126000,
  family: [
    {
      name: '王㛃',
      relation: 'SELF',
      identityNumber: '3399**********1234',
      health: '***',
      occupation: '会计学院',
      annualIncome: 9600000,
      livesTogether: true,
      agreedOn: '2026-11-07',
      agreementFileId: id(321),
    },
    {
      name: '李明',
      relation: 'SPOUSE',
      identityNumber: '3399**********5678',
      annualIncome: 2240000,
      livesTogether: true,
      agreedOn: '2026-11-07',
    },
    {
      name: '李小雨',
      relation: 'CHILD',
      identityNumber: '3399**********9012',
      annualIncome: 0,
      livesTogether: true,
      agreedOn: '2026-11-07',
    },
  ],
  expenses: [
    { kind: 'ILLNESS', annualAmount: 4126000, note: '（已隐去，共 7 字）' },
    { kind: 'EDUCATION', annualAmount: 900000 },
  ],
  assets: { homes: 1, areaHundredths: 8950, cars: 1, employees: 0, businessPremises: false, costlySchool: false },
  attachments: [id(301), id(302)],
};

const timeline: Schemas['StepDetails'][] = [
  {
    action: 'SUBMIT',
    words: '提交',
    result: '待分工会核对',
    by: '何苗',
    post: '分工会秘书',
    at: '2026-11-08T01:20:00Z',
  },
  {
    action: 'BRANCH_CONFIRM',
    words: '分工会核对',
    result: '入户调查中',
    by: '张伟',
    post: '分工会主席',
    opinion: '情况属实，同意上报。',
    at: '2026-11-10T07:02:00Z',
  },
];

function file(number: number, status: Schemas['HardshipStatus'], rest: Partial<HardshipFile>): HardshipFile {
  return {
    id: id(number),
    version: 4,
    unitId,
    unitName: '会计学院分工会',
    personId: id(200 + number),
    applicantName: '王㛃',
    status,
    statusWords: status,
    round: 1,
    filledBy: '何苗',
    mine: false,
    createdAt: '2026-11-07T01:00:00Z',
    submittedAt: '2026-11-08T01:20:00Z',
    declaration,
    profile: { ethnicity: '畲族', disability: '***', singleParent: false, allowance: 120_000 },
    mayEditProfile: true,
    visits: [],
    timeline,
    allowedActions: [],
    ...rest,
  };
}

const calculation: HardshipFile['calculation'] = {
  category: 'RELATIVE',
  exclusions: [],
  lines: [
    { words: '家庭月人均收入 =（118,400.00 − 50,260.00）÷ 3 人 ÷ 12 月 = 1,892.78 元', source: '规则包 hardship' },
    { words: '1,892.78 元 ≤ 低保标准 1,350.00 元 × 1.5 = 2,025.00 元：相对困难', source: '浙教工〔2022〕27号' },
  ],
};

const visit: HardshipFile['visits'][number] = {
  visitedOn: '2026-11-13',
  visitors: ['周敏', '陈建国'],
  findings: '（已隐去，共 25 字）',
  agrees: true,
  photos: [id(311)],
  recordedBy: '周敏',
  recordedAt: '2026-11-13T08:00:00Z',
};

/** Made-up files, one per state that a screen must show. */
export const hardshipRows: HardshipFile[] = [
  file(1, 'UNIT_REVIEW', {
    statusWords: '待校工会评议',
    category: 'RELATIVE',
    categoryWords: '相对困难',
    calculation,
    visits: [visit],
    dueOn: '2026-11-21',
    allowedActions: [
      { action: 'APPROVE', allowed: true },
      { action: 'RETURN', allowed: true },
      { action: 'REJECT', allowed: true },
      { action: 'WITHDRAW', allowed: false, reason: '只能由申请人或代填人撤回' },
    ],
  }),
  file(2, 'SUBMITTED', {
    statusWords: '待分工会核对',
    applicantName: '阿依古丽·买买提',
    category: 'RELATIVE',
    categoryWords: '相对困难',
    calculation,
    dueOn: '2026-11-18',
    allowedActions: [
      { action: 'BRANCH_CONFIRM', allowed: true },
      { action: 'RETURN', allowed: true },
      { action: 'REJECT', allowed: true },
      { action: 'WITHDRAW', allowed: false, reason: '只能由申请人或代填人撤回' },
    ],
  }),
  file(3, 'RETURNED', {
    statusWords: '已退回，待修改',
    applicantName: '欧阳晓岚',
    declaration: { ...declaration, statement: '本人今年确诊并手术，长期服药；女儿读大学二年级。' },
    reason: '请补充今年的医疗发票。',
    mine: true,
    allowedActions: [
      { action: 'SUBMIT', allowed: true },
      { action: 'WITHDRAW', allowed: true },
    ],
  }),
  file(4, 'DRAFT', {
    statusWords: '填写中',
    applicantName: '上官文',
    mine: true,
    timeline: [],
    declaration: {},
    allowedActions: [
      { action: 'SUBMIT', allowed: true },
      { action: 'WITHDRAW', allowed: true },
    ],
  }),
  file(5, 'INVESTIGATING', {
    statusWords: '入户调查中',
    applicantName: '陈建国',
    category: 'DEEP',
    categoryWords: '深度困难',
    calculation,
    dueOn: '2026-11-24',
    allowedActions: [
      { action: 'FINISH_INVESTIGATION', allowed: false, reason: '尚无本轮的入户调查记录，请先登记入户调查' },
      { action: 'RETURN', allowed: true },
    ],
  }),
  file(7, 'REVIEW_DUE', {
    statusWords: '年度复核中',
    applicantName: '沈月',
    category: 'RELATIVE',
    categoryWords: '相对困难',
    calculation,
    mine: true,
    reason: '档案即将满期，请重新申报',
    reviewedUntil: '2026-12-02',
    earlierFileId: id(6),
    dueOn: '2026-12-02',
    allowedActions: [
      { action: 'SUBMIT', allowed: true },
      { action: 'KEEP', allowed: false, reason: '家庭还没有重新申报，不能复核保留' },
      { action: 'SUSPEND', allowed: true },
      { action: 'EXIT', allowed: true },
      { action: 'CANCEL', allowed: true },
    ],
  }),
  file(6, 'ACTIVE', {
    statusWords: '已建档',
    applicantName: '陈晓明',
    category: 'DEEP',
    categoryWords: '深度困难',
    calculation,
    visits: [visit],
  }),
];

const find = (wanted: unknown) => hardshipRows.find((each) => each.id === wanted);
const missing = () => HttpResponse.json({ type: 'not-found', title: '没有找到', status: 404 }, { status: 404 });
const answer = (wanted: unknown) => {
  const found = find(wanted);
  return found ? HttpResponse.json(found) : missing();
};

export const assistanceHandlers = [
  http.get('*/api/hardship-files', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const found = hardshipRows.filter(
      ({ status, category }) =>
        (!wanted.get('status') || wanted.get('status') === status) &&
        (!wanted.get('category') || wanted.get('category') === category),
    );
    const items = found.map(({ declaration: { primaryCause }, ...row }) => ({ ...row, primaryCause }));
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.post('*/api/hardship-files', () => HttpResponse.json(find(id(4)), { status: 201 })),
  http.get('*/api/hardship-files/:id', ({ params }) => answer(params.id)),
  http.get('*/api/hardship-files/:id/draft-key', () => HttpResponse.json({ key: btoa('k'.repeat(32)) })),
  http.put('*/api/hardship-files/:id/profile', ({ params }) => answer(params.id)),
  http.put('*/api/hardship-files/:id/declaration', () => HttpResponse.json({ version: 5 })),
  http.post('*/api/hardship-files/:id/submission', () =>
    HttpResponse.json(
      {
        type: 'declaration-incomplete',
        title: '申报内容还不完整',
        status: 422,
        errors: [{ path: 'family[0].identityNumber', message: '请填写身份证号。' }],
      },
      { status: 422 },
    ),
  ),
  http.post('*/api/hardship-files/:id/unmasking', () =>
    HttpResponse.json({
      phone: '13800005678',
      statement: '本人今年确诊并手术，长期服药；女儿读大学二年级。',
      expenseNotes: ['发票 17 张', null],
      findings: ['与申报一致。住房为单位集资房，车辆一辆用于上下班。'],
      identityNumbers: ['339900198506171234', '339900198308215678', '339900200601019012'],
    }),
  ),
  http.post('*/api/hardship-files/:id/classification-preview', () =>
    HttpResponse.json({
      category: 'RELATIVE',
      categoryWords: '相对困难',
      exclusions: [],
      lines: calculation?.lines ?? [],
      mustSign: [0, 1],
      agreementMonths: 12,
      consents: [
        { place: 0, purpose: 'FINANCE', byGuardian: false },
        { place: 0, purpose: 'MEDICAL', byGuardian: false },
        { place: 2, purpose: 'CHILD', byGuardian: true },
      ],
      missing: [{ path: 'family[1].agreementFileId', message: '请拍照上传该成员签署的核对授权书。' }],
    } satisfies Schemas['Preview']),
  ),
  http.post('*/api/hardship-files/:id/national-form', () =>
    HttpResponse.json({ url: '/api/files/links/nat?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/hardship-files/:id/approval-form', () =>
    HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/hardship-files/:id/*', ({ params }) => answer(params.id)),
  http.post('*/api/files/:id/link', ({ params }) =>
    HttpResponse.json({ url: `/api/files/links/${params.id}`, expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/files', () =>
    HttpResponse.json({
      id: id(303),
      name: '发票.jpg',
      mediaType: 'image/jpeg',
      size: 1,
      sha256: '',
      shownInBrowser: true,
    }),
  ),
];
