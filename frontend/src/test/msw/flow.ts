import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f200-0000-7000-8000-${String(number).padStart(12, '0')}`;

const copy = {
  flow: 'assistance-grant',
  objectType: 'hardship-file',
  title: '困难家庭追加救助申请 5,000.00 元',
  snapshot: {
    facts: [
      { name: '申请人', value: '陈**' },
      { name: '困难类别', value: '深度困难' },
      { name: '救助项目', value: '大病救助' },
      { name: '申请金额', value: '5,000.00 元' },
      { name: '申请理由', value: '治疗费用巨大，本级资金不足。' },
      { name: '经办人', value: '周敏' },
    ],
    amountFen: 500000,
    purpose: 'MEDICAL_AID',
  } as never,
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  files: [] as never,
  submittedAt: '2026-11-19T02:30:00Z',
};

export const sentCases: Schemas['SentCaseView'][] = [
  {
    ...copy,
    id: id(1),
    toUnitId: '0199b000-0000-7000-8000-000000000001',
    toName: '浙江省教育工会',
    objectId: '0199f000-0000-7000-8000-000000000006',
    status: 'SUBMITTED',
    allowedActions: [{ action: 'WITHDRAW', allowed: true }],
  },
  {
    ...copy,
    id: id(2),
    title: '困难家庭追加救助申请 8,000.00 元',
    toUnitId: '0199b000-0000-7000-8000-000000000001',
    toName: '浙江省教育工会',
    objectId: '0199f000-0000-7000-8000-000000000006',
    status: 'APPROVED',
    opinion: '同意追加 6,000 元。',
    result: { amountFen: 600000 } as never,
    decidedAt: '2026-11-20T08:00:00Z',
    allowedActions: [],
  },
];

const receivedCases: Schemas['ReceivedCaseView'][] = sentCases.map(
  ({ toUnitId, toName: _toName, objectId: _objectId, ...same }) => ({
    ...same,
    fromUnitId: toUnitId,
    fromName: '浙江工商大学工会',
    allowedActions:
      same.status === 'SUBMITTED' ? ['APPROVE', 'RETURN', 'REJECT'].map((action) => ({ action, allowed: true })) : [],
  }),
);

const listed = (items: { status: string }[], request: Request) => {
  const status = new URL(request.url).searchParams.get('status');
  const found = items.filter((each) => !status || each.status === status);
  return HttpResponse.json({ items: found, nextCursor: null, total: null });
};
const found = (items: { id: string }[], wanted: unknown) => {
  const item = items.find((each) => each.id === wanted);
  return item
    ? HttpResponse.json(item)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

export const flowHandlers = [
  http.get('*/api/submissions/targets', () =>
    HttpResponse.json([
      {
        unitId: '0199b000-0000-7000-8000-000000000001',
        unitName: '浙江省教育工会',
        via: 'MANAGE',
        allowed: true,
        basis: '专项资金补助申请按隶属关系逐级上报。',
      },
    ]),
  ),
  http.get('*/api/submissions/sent', ({ request }) => listed(sentCases, request)),
  http.get('*/api/submissions/sent/:id', ({ params }) => found(sentCases, params.id)),
  http.post('*/api/submissions/sent/:id/withdrawal', ({ params }) => found(sentCases, params.id)),
  http.get('*/api/submissions/received', ({ request }) => listed(receivedCases, request)),
  http.get('*/api/submissions/received/:id', ({ params }) => found(receivedCases, params.id)),
  http.post('*/api/submissions/received/:id/decision', ({ params }) => found(receivedCases, params.id)),
];
