import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Mediation = Schemas['MediationDetails'];

const id = (number: number) => `0199f500-0000-7000-8000-${String(number).padStart(12, '0')}`;

const timeline: Schemas['StepDetails'][] = [
  {
    action: 'RECEIVE',
    words: '收到申请',
    result: '待受理',
    by: '王㛃',
    post: '会员',
    at: '2026-11-16T01:20:00Z',
  },
  {
    action: 'ACCEPT',
    words: '受理',
    result: '已受理，待确定调解员',
    by: '周敏',
    post: '主席',
    at: '2026-11-17T03:00:00Z',
  },
];

function mediation(number: number, status: Schemas['MediationStatus'], rest: Partial<Mediation>): Mediation {
  return {
    id: id(number),
    version: 3,
    kind: 'PAY',
    kindWords: '工资、津贴和福利',
    claimant: '王㛃',
    unitName: '会计学院分工会',
    respondentUnitName: '会计学院分工会',
    mine: false,
    status,
    statusWords: '待受理',
    receivedOn: '2026-11-16',
    acceptBy: '2026-11-23',
    concludeBy: '2026-12-01',
    clockBasis: '自收到之日起 15 日内结束：劳动争议调解仲裁法第14条（未核实）',
    pausedDays: 0,
    limitationOn: '2027-09-01',
    overdue: false,
    mediatedByMe: false,
    dispute: {
      respondent: '会计学院',
      claim: '补发三个月岗位津贴',
      facts: '自九月起停发岗位津贴，没有书面说明，多次询问没有答复。',
      claimants: ['王㛃'],
      representatives: [],
    },
    sessions: [],
    timeline: timeline.slice(0, 1),
    allowedActions: [],
    ...rest,
  };
}

export const mediationRows: Mediation[] = [
  mediation(1, 'RECEIVED', {
    allowedActions: [
      { action: 'ACCEPT', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  }),
  mediation(2, 'MEDIATING', {
    statusWords: '调解中',
    mine: true,
    mediatedByMe: true,
    mediator: '周敏',
    overdue: true,
    receivedOn: '2026-11-02',
    concludeBy: '2026-11-17',
    timeline,
    agreement: '会计学院于十二月五日前补发九至十一月岗位津贴。',
    claimantSignedOn: '2026-11-24',
    sessions: [{ heldOn: '2026-11-20', author: '周敏', notes: '双方同意按岗位说明书核算。' }],
    allowedActions: [
      { action: 'WRITE_AGREEMENT', allowed: true },
      { action: 'RECORD_SIGNATURE', allowed: true },
      { action: 'PAUSE', allowed: true },
      { action: 'AGREE', allowed: false, reason: '协议须经双方签署，还缺被申请人签署' },
      { action: 'FAIL', allowed: true },
      { action: 'REFER', allowed: true },
    ],
  }),
  mediation(3, 'SEALED', {
    statusWords: '已封存',
    mediator: '周敏',
    timeline,
    dispute: undefined as never,
  }),
];

const answer = (wanted: unknown) => {
  const found = mediationRows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

const unsealings: Schemas['Unsealing'][] = [
  {
    id: id(31),
    purpose: '仲裁委员会调卷',
    askedBy: '陆良哲',
    askedAt: '2026-11-25T02:00:00Z',
    mine: false,
  },
  {
    id: id(32),
    purpose: '核对协议履行情况',
    askedBy: '周敏',
    askedAt: '2026-11-24T02:00:00Z',
    agreedBy: '陆良哲',
    openUntil: '2026-11-25T02:30:00Z',
    mine: true,
  },
];

const mediators: Schemas['MediatorDetails'][] = [
  {
    id: id(41),
    personId: id(51),
    personName: '周敏',
    homeUnitId: '0199b000-0000-7000-8000-000000000003',
    unitName: '浙江工商大学工会',
    field: '劳动人事',
    appointedOn: '2025-09-01',
  },
  {
    id: id(42),
    personId: id(52),
    personName: '陈建国',
    homeUnitId: '0199b000-0000-7000-8000-000000000004',
    unitName: '会计学院分工会',
    field: '薪酬福利',
    appointedOn: '2025-09-01',
    recusal: '与申请人在同一单位，应当回避',
  },
];

export const mediationHandlers = [
  http.get('*/api/mediations', () => {
    const items = mediationRows.map((row) => ({ ...row, claimants: 1, dueOn: row.concludeBy }));
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.post('*/api/mediations', () => HttpResponse.json(mediationRows[0], { status: 201 })),
  http.get('*/api/mediations/:id', ({ params }) => answer(params.id)),
  http.get('*/api/mediations/:id/unsealings', () => HttpResponse.json(unsealings)),
  http.post('*/api/mediations/:id/unsealings', () => HttpResponse.json(unsealings)),
  http.post('*/api/mediations/:id/unsealings/:unsealingId/agreement', () => HttpResponse.json(unsealings)),
  http.post('*/api/mediations/:id/dossier', () =>
    HttpResponse.json({ dispute: mediationRows[0]?.dispute, sessions: mediationRows[1]?.sessions }),
  ),
  http.post('*/api/mediations/:id/agreement-form', () =>
    HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/mediations/:id/*', ({ params }) => answer(params.id)),
  http.get('*/api/mediators', () => HttpResponse.json(mediators)),
  http.post('*/api/mediators', () => HttpResponse.json(mediators)),
  http.post('*/api/mediators/:id/end', () => HttpResponse.json(mediators)),
];
