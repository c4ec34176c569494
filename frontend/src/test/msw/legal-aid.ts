import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type LegalAid = Schemas['LegalAidDetails'];

const id = (number: number) => `0199f800-0000-7000-8000-${String(number).padStart(12, '0')}`;

const applied: Schemas['StepDetails'] = {
  action: 'APPLY',
  words: '申请',
  result: '待受理',
  by: '王㛃',
  post: '会员',
  at: '2026-11-16T01:20:00Z',
};

function legalAid(number: number, status: Schemas['LegalAidStatus'], rest: Partial<LegalAid>): LegalAid {
  return {
    id: id(number),
    version: 2,
    kind: 'INJURY',
    kindWords: '工伤和职业病',
    privacy: 'OFFICE',
    privacyWords: '校工会权益保障人员可见',
    applicant: '王㛃',
    unitName: '会计学院分工会',
    mine: false,
    status,
    statusWords: '待受理',
    request: {
      opponent: '某物流公司',
      facts: '骑车上班途中被撞，学校至今没有申报工伤。',
      wish: '请律师帮助申请工伤认定。',
    },
    appliedOn: '2026-11-16',
    dueOn: '2026-11-23',
    dueBasis: '5 个工作日：平台缺省，待查文件（未核实）',
    overdue: false,
    escalated: false,
    log: [],
    timeline: [applied],
    allowedActions: [],
    ...rest,
  };
}

const adviser = { adviser: '章明远', adviserFirm: '浙江演示律师事务所', adviserContact: '0571-12351（工会热线转）' };

const rows: LegalAid[] = [
  legalAid(1, 'APPLIED', {
    overdue: true,
    escalated: true,
    privacy: 'CHAIR',
    privacyWords: '只有主席、副主席可见',
    allowedActions: [
      { action: 'ACCEPT', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  }),
  legalAid(2, 'HANDLING', {
    statusWords: '办理中',
    kind: 'LABOUR',
    kindWords: '劳动人事',
    dueOn: '2027-02-10',
    ...adviser,
    log: [
      {
        work: 'MEETING',
        workWords: '会见当事人',
        doneOn: '2026-11-20',
        minutes: 60,
        notes: '核对聘用合同和工资单，约定下周出具书面意见。',
        author: '周敏',
      },
    ],
    allowedActions: [
      { action: 'ASSIGN', allowed: true },
      { action: 'LOG', allowed: true },
      { action: 'CLOSE', allowed: true },
    ],
  }),
  legalAid(3, 'CLOSED', {
    statusWords: '已结案，待评价',
    mine: true,
    ...adviser,
    outcome: 'SETTLED',
    outcomeWords: '协商和解',
    result: '学校已申报工伤，物流公司先行赔付医疗费。',
    closedOn: '2026-11-24',
    allowedActions: [{ action: 'RATE', allowed: true }],
  }),
];

const answer = (wanted: unknown) => {
  const found = rows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

const advisers: Schemas['Adviser'][] = [
  {
    id: id(11),
    kind: 'ADVISER',
    kindWords: '法律顾问',
    name: '沈知白',
    firm: '浙江演示律师事务所',
    licenceNumber: '演示-1',
    field: '合同、房产',
    contact: '0571-12351（工会热线转）',
    contractFrom: '2025-12-15',
    contractUntil: '2026-12-14',
    openCases: 0,
  },
  {
    id: id(12),
    kind: 'LAWYER',
    kindWords: '援助律师',
    name: '章明远',
    firm: '浙江演示律师事务所',
    licenceNumber: '演示-2',
    field: '劳动人事、工伤',
    contact: '0571-12351（工会热线转）',
    contractFrom: '2026-03-01',
    contractUntil: '2028-02-29',
    openCases: 2,
  },
];

const duties: Schemas['Duty'][] = [
  {
    id: id(21),
    adviserId: id(12),
    adviser: '章明远',
    firm: '浙江演示律师事务所',
    field: '劳动人事、工伤',
    contact: '0571-12351（工会热线转）',
    startsAt: '2026-12-03T06:00:00Z',
    minutes: 150,
    place: '教工之家 201',
  },
];

export const legalAidHandlers = [
  http.get('*/api/legal-aids', () => HttpResponse.json({ items: rows, nextCursor: null, total: rows.length })),
  http.post('*/api/legal-aids', () => HttpResponse.json(rows[0], { status: 201 })),
  http.get('*/api/legal-aids/:id', ({ params }) => answer(params.id)),
  http.post('*/api/legal-aids/:id/application-form', () =>
    HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/legal-aids/:id/*', ({ params }) => answer(params.id)),
  http.get('*/api/advisers', () => HttpResponse.json(advisers)),
  http.post('*/api/advisers', () => HttpResponse.json(advisers)),
  http.post('*/api/advisers/:id/*', () => HttpResponse.json(advisers)),
  http.get('*/api/adviser-duties', () => HttpResponse.json(duties)),
  http.post('*/api/adviser-duties', () => HttpResponse.json(duties)),
  http.post('*/api/adviser-duties/:id/cancellation', () => HttpResponse.json([])),
];
