import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';
import { sentCases } from './flow.ts';

type Schemas = components['schemas'];
type Grant = Schemas['GrantDetails'];

const id = (number: number) => `0199f300-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** The family on file of `assistance.ts`. */
const fileId = '0199f000-0000-7000-8000-000000000006';

const timeline: Schemas['StepDetails'][] = [
  {
    action: 'SUBMIT',
    words: '提交',
    result: '待分工会核对',
    by: '何苗',
    post: '分工会秘书',
    at: '2026-11-16T01:20:00Z',
  },
  {
    action: 'CHECK',
    words: '分工会核对',
    result: '待本级工会审批',
    by: '张伟',
    post: '分工会主席',
    opinion: '情况属实。',
    at: '2026-11-17T03:00:00Z',
  },
];

function grant(number: number, status: Schemas['GrantStatus'], rest: Partial<Grant>): Grant {
  return {
    id: id(number),
    version: 3,
    fileId,
    unitId: '0199b000-0000-7000-8000-000000000004',
    unitName: '会计学院分工会',
    applicantName: '陈晓明',
    purpose: 'HARDSHIP_AID',
    purposeWords: '困难救助',
    amount: 600000,
    explanation: '配偶长期治疗，自付费用较高。',
    status,
    statusWords: '待本级工会审批',
    signatures: 0,
    signaturesNeeded: 2,
    signingRule: '超过5,000元须两人会签；平台缺省（未核实）',
    calculation: [
      {
        words: '本级审批限额 20,000.00 元',
        ruleVersion: id(801),
        source: '超过20,000元报上级工会；他省做法，待查文件（未核实）',
      },
      { words: '本年已安排 0.00 元，办理中 0.00 元' },
      { words: '未设定每户每年上限，本次最多 20,000.00 元' },
    ],
    proposedBy: '何苗',
    mine: false,
    createdAt: '2026-11-16T01:00:00Z',
    timeline,
    allowedActions: [],
    ...rest,
  };
}

const withdrawNot = { action: 'WITHDRAW', allowed: false, reason: '只能由提出人撤回' };

export const grantRows: Grant[] = [
  grant(1, 'BRANCH_OK', {
    signatures: 1,
    timeline: [
      ...timeline,
      {
        action: 'SIGN',
        words: '会签',
        result: '待本级工会审批',
        by: '陈建国',
        post: '校工会主席',
        opinion: '同意。',
        at: '2026-11-18T02:00:00Z',
      },
    ],
    allowedActions: [{ action: 'APPROVE', allowed: true }, { action: 'REJECT', allowed: true }, withdrawNot],
  }),
  grant(2, 'UPPER_OK', {
    statusWords: '上级已批准，待预留资金',
    purpose: 'MEDICAL_AID',
    purposeWords: '大病救助',
    signaturesNeeded: 0,
    caseId: sentCases[1]?.id ?? '',
    basis: '浙江省教育工会 2026-11-20 批准追加救助 6,000.00 元：同意追加 6,000 元。',
    timeline: [
      {
        action: 'UPPER_APPROVE',
        words: '上级批准追加',
        result: '上级已批准，待预留资金',
        by: '浙江省教育工会',
        post: '上级工会批复',
        opinion: '同意追加 6,000 元。',
        at: '2026-11-20T08:00:10Z',
      },
    ],
    allowedActions: [{ action: 'RESERVE', allowed: true }, withdrawNot],
  }),
  grant(3, 'PAID', {
    statusWords: '已发放',
    amount: 300000,
    signatures: 1,
    signaturesNeeded: 1,
    mine: true,
    money: {
      fundId: '0199f100-0000-7000-8000-000000000001',
      fundName: '2026 年省级困难职工帮扶专项资金',
      reserved: 300000,
      sent: 0,
      paid: 300000,
      released: 0,
    },
  }),
  grant(4, 'REJECTED', {
    statusWords: '不予救助',
    amount: 100000,
    reason: '与本月已发放的救助属同一事由。',
    mine: true,
  }),
  grant(5, 'SUBMITTED', {
    statusWords: '待分工会核对',
    amount: 200000,
    signaturesNeeded: 1,
    timeline: timeline.slice(0, 1),
    allowedActions: [{ action: 'CHECK', allowed: true }, { action: 'REJECT', allowed: true }, withdrawNot],
  }),
];

const answer = (wanted: unknown) => {
  const found = grantRows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

export const grantHandlers = [
  http.get('*/api/aid-grants', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const items = grantRows.filter(
      ({ status, purpose }) =>
        (!wanted.get('status') || wanted.get('status') === status) &&
        (!wanted.get('purpose') || wanted.get('purpose') === purpose),
    );
    const rows = items.map((row) => ({ ...row, changedAt: row.timeline.at(-1)?.at ?? row.createdAt }));
    return HttpResponse.json({ items: rows, nextCursor: null, total: rows.length });
  }),
  http.post('*/api/aid-grants', () => HttpResponse.json({ ...grantRows[4], status: 'DRAFT' }, { status: 201 })),
  http.get('*/api/aid-grants/:id', ({ params }) => answer(params.id)),
  http.get('*/api/aid-grants/:id/funds', () =>
    HttpResponse.json([
      {
        id: '0199f100-0000-7000-8000-000000000001',
        name: '2026 年省级困难职工帮扶专项资金',
        sourceCode: 'SPECIAL',
        sourceName: '专项帮扶资金',
        available: 8000000,
      },
      {
        id: '0199f100-0000-7000-8000-000000000002',
        name: '2025 年结余',
        sourceCode: 'SPECIAL',
        sourceName: '专项帮扶资金',
        available: 120000,
      },
    ]),
  ),
  http.post('*/api/aid-grants/:id/approval-form', () =>
    HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/aid-grants/:id/*', ({ params }) => answer(params.id)),
  http.get('*/api/hardship-files/:id/grant-headroom', () =>
    HttpResponse.json({
      unionLimit: 2000000,
      unionLimitSource: '超过20,000元报上级工会；他省做法，待查文件（未核实）',
      householdCap: 1500000,
      householdCapSource: '浙商大工〔2026〕3号：每户每年不超过15,000元',
      usedThisYear: 300000,
      inProgress: 600000,
      remaining: 600000,
      signatures: [
        { above: 0, signatures: 1, basis: '平台缺省（未核实）' },
        { above: 500000, signatures: 2, basis: '超过5,000元须两人会签；平台缺省（未核实）' },
      ],
    } satisfies Schemas['Headroom']),
  ),
  http.get('*/api/hardship-files/:id/extra-grant-application', () => HttpResponse.json(sentCases[1])),
  http.post('*/api/hardship-files/:id/extra-grant-application', () => HttpResponse.json(sentCases[0])),
];
