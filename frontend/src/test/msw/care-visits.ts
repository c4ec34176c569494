import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unit = { unitId: '0199b000-0000-7000-8000-000000000004', unitName: '会计学院分工会' };

const kinds: Schemas['CareKindDetails'][] = [
  {
    id: id(711),
    version: 0,
    name: '婚丧喜庆',
    visitor: 'BRANCH',
    visitorWords: '分工会',
    withinDays: 5,
    amountCap: 100000,
    basis: '浙财院工〔2004〕16号',
    active: true,
  },
  {
    id: id(712),
    version: 2,
    name: '生病住院',
    visitor: 'BRANCH',
    visitorWords: '分工会',
    withinDays: 3,
    amountCap: 50000,
    basis: '浙财院工〔2004〕16号',
    active: true,
  },
  {
    id: id(713),
    version: 1,
    name: '发生意外',
    visitor: 'UNION',
    visitorWords: '校工会',
    withinDays: 2,
    basis: '浙财院工〔2004〕16号',
    active: false,
  },
];

const event: Schemas['CareEventDetails'] = {
  ...unit,
  id: id(701),
  version: 0,
  kindId: id(712),
  kindName: '生病住院',
  memberName: '欧阳晓岚',
  happenedOn: '2026-11-16',
  visitor: 'BRANCH',
  visitorWords: '分工会',
  dueOn: '2026-11-20',
  status: 'OPEN',
  statusWords: '待走访',
  amountCap: 50000,
  reportedBy: '何苗',
  mine: false,
  mayRecord: true,
  maySign: false,
};

const visited: Schemas['CareEventDetails'] = {
  ...event,
  id: id(702),
  version: 1,
  memberName: '上官文',
  status: 'VISITED',
  statusWords: '待签收',
  mine: true,
  mayRecord: false,
  maySign: true,
  visit: {
    visitedOn: '2026-11-19',
    visitors: ['何苗', '张伟'],
    words: '到医院看望，术后恢复良好。',
    photos: [id(721)],
    amount: 50000,
    goods: '鲜花、水果',
    recordedBy: '何苗',
  },
  money: {
    status: 'PROPOSED',
    statusWords: '待批准列支',
    timeline: [
      {
        action: 'PROPOSE',
        words: '提出列支',
        result: '待批准列支',
        by: '何苗',
        post: '分工会秘书',
        at: '2026-11-19T01:00:00Z',
      },
    ],
    allowedActions: [
      { action: 'APPROVE', allowed: true },
      { action: 'REJECT', allowed: true },
    ],
  },
};

const summary = (of: Schemas['CareEventDetails']): Schemas['CareEventSummary'] => ({
  ...unit,
  id: of.id,
  kindName: of.kindName,
  memberName: of.memberName,
  happenedOn: of.happenedOn,
  visitor: of.visitor,
  dueOn: of.dueOn,
  status: of.status,
  ...(of.visit?.visitedOn ? { visitedOn: of.visit.visitedOn } : {}),
  amount: of.visit?.amount ?? 0,
  money: of.money?.status ?? 'NONE',
  ...(of.visit?.goods ? { goods: of.visit.goods } : {}),
});

const find = (wanted: unknown) => HttpResponse.json(wanted === visited.id ? visited : event);

export const careVisitHandlers = [
  http.get('*/api/care-kinds', () => HttpResponse.json(kinds)),
  http.post('*/api/care-kinds', () => HttpResponse.json(kinds)),
  http.post('*/api/care-kinds/template', () => HttpResponse.json(kinds)),
  http.put('*/api/care-kinds/:id', () => HttpResponse.json(kinds)),
  http.get('*/api/care-events', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const items = [event, visited].filter((each) => !status || each.status === status).map(summary);
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.get('*/api/care-events/figures', () =>
    HttpResponse.json([
      { kindName: '生病住院', events: 12, visited: 10, inTime: 9, waiting: 1, overdue: 1, given: 350000 },
    ]),
  ),
  http.get('*/api/care-events/funds', () =>
    HttpResponse.json([
      {
        id: '0199f100-0000-7000-8000-000000000001',
        name: '困难教职工专项帮扶资金',
        sourceCode: 'SPECIAL',
        sourceName: '专项帮扶资金',
        available: 5000000,
      },
    ]),
  ),
  http.get('*/api/care-events/:id', ({ params }) => find(params.id)),
  http.post('*/api/care-events', () => HttpResponse.json(event, { status: 201 })),
  http.post('*/api/care-events/:id/unmasking', () => HttpResponse.json({ words: '到医院看望，术后恢复良好。' })),
  http.post('*/api/care-events/:id/*', ({ params }) => find(params.id)),
];
