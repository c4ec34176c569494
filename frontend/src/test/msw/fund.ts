import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f100-0000-7000-8000-${String(number).padStart(12, '0')}`;
const city = '0199b000-0000-7000-8000-000000000002';
const campus = '0199b000-0000-7000-8000-000000000003';

const nothing: Schemas['FundBalance'] = {
  received: 0,
  available: 0,
  reserved: 0,
  inTransit: 0,
  spent: 0,
  allocatedDown: 0,
  returned: 0,
  transferred: 0,
};

/** The special fund of the province, most of it passed on. */
export const specialFund: Schemas['FundView'] = {
  id: id(1),
  name: '2026 年省级困难教职工帮扶专项资金',
  sourceCode: 'SPECIAL',
  sourceName: '专项帮扶资金',
  sourceRule: '专项资金只用于困难教职工的帮扶、救助和慰问，不得用于疗休养、福利发放等其他支出。',
  purposes: [
    { code: 'HARDSHIP_AID', name: '困难救助' },
    { code: 'CONDOLENCE', name: '慰问' },
  ],
  originId: id(1),
  fromAbove: true,
  opening: 192000000,
  basisDocument: '浙总工发〔2026〕12号',
  status: 'OPEN',
  createdAt: '2026-01-10T02:00:00Z',
  balance: {
    ...nothing,
    received: 192000000,
    available: 57000000,
    reserved: 680000,
    inTransit: 320000,
    spent: 1000000,
    allocatedDown: 133000000,
  },
  version: 2,
  allowedActions: [],
};

const proposedFund: Schemas['FundView'] = {
  ...specialFund,
  id: id(2),
  originId: id(2),
  name: '2026 年捐赠帮扶资金',
  sourceCode: 'DONATION',
  sourceName: '捐赠资金',
  sourceRule: '捐赠资金按捐赠人指定的帮扶用途使用。',
  fromAbove: false,
  opening: 5000000,
  status: 'DRAFT',
  balance: nothing,
  version: 0,
  allowedActions: [{ action: 'APPROVE', allowed: false, reason: '资金由您申报，请由另一位有权限的人批准。' }],
};

const node = (
  unitId: string,
  unitName: string,
  balance: Partial<Schemas['FundBalance']>,
  parentId?: string,
): Schemas['FundNode'] => ({
  unitId,
  unitName,
  ...(parentId ? { parentId } : {}),
  asOf: '2026-11-20T01:00:00Z',
  balance: { ...nothing, ...balance },
});

/** Cities and campuses below; the college got its money through its city. */
const nodes = [
  node(city, '杭州市教育工会', { received: 63000000, available: 21000000, spent: 30000000, allocatedDown: 12000000 }),
  node(id(401), '杭州师范大学工会', { received: 8000000, available: 6500000, reserved: 1000000, spent: 500000 }, city),
  node(campus, '浙江工商大学工会', { received: 50000000, available: 40000000, reserved: 5000000, spent: 5000000 }),
];

const allocation: Schemas['AllocationView'] = {
  id: id(11),
  kind: 'DOWN',
  fundId: id(1),
  fundName: specialFund.name,
  toUnitId: campus,
  toName: '浙江工商大学工会',
  amount: 25000000,
  title: '第二批帮扶资金',
  basisDocument: '浙教工〔2026〕8号',
  useBy: '2026-12-31',
  status: 'APPROVED',
  proposedBy: '陆良哲',
  approvedBy: '余安岚',
  createdAt: '2026-11-10T02:00:00Z',
  version: 3,
  allowedActions: [
    { action: 'ISSUE', allowed: true },
    { action: 'CANCEL', allowed: false, reason: '当前职务不能撤销申报拨付。' },
  ],
};

/** Issued and not confirmed: the only state in which it can be taken back. */
const issued: Schemas['AllocationView'] = {
  ...allocation,
  id: id(12),
  toUnitId: city,
  toName: '杭州市教育工会',
  amount: 12000000,
  title: '高温慰问专项资金',
  status: 'ISSUED',
  issuedBy: '朱梦安',
  issuedAt: '2026-11-12T02:00:00Z',
  version: 2,
  allowedActions: [{ action: 'REVOKE', allowed: true }],
};

const settling: Schemas['AllocationView'] = {
  ...issued,
  id: id(13),
  amount: 8000000,
  title: '第一批帮扶资金',
  status: 'IN_USE',
  acknowledgedAt: '2026-02-01T02:00:00Z',
  allowedActions: [{ action: 'SETTLE', allowed: true }],
};

const allocations = [allocation, issued, settling];

const incoming: Schemas['IncomingAllocationView'] = {
  id: id(21),
  kind: 'DOWN',
  fromUnitId: id(31),
  fromName: '浙江省教育工会',
  amount: 25000000,
  title: '第二批帮扶资金',
  basisDocument: '浙教工〔2026〕8号',
  fundName: specialFund.name,
  sourceName: specialFund.sourceName,
  status: 'ISSUED',
  issuedAt: '2026-11-19T02:00:00Z',
  allowedActions: [{ action: 'ACKNOWLEDGE', allowed: true }],
};

const reservation = (number: number, label: string, fen: number, done: number): Schemas['ReservationView'] => ({
  id: id(number),
  fundId: id(1),
  purpose: 'HARDSHIP_AID',
  purposeName: '困难救助',
  unitId: campus,
  label,
  objectType: 'aid-grant',
  objectId: id(number + 1000),
  amount: fen,
  sent: 0,
  paid: done,
  released: 0,
  outstanding: fen - done,
  createdAt: '2026-11-08T02:00:00Z',
});

const reservations = [
  reservation(51, '张*', 300000, 0),
  reservation(52, '欧阳*', 200000, 0),
  reservation(53, '李*', 180000, 180000),
];

const page = (items: unknown[]) => HttpResponse.json({ items, nextCursor: null, total: items.length });
const missing = () =>
  HttpResponse.json({ type: 'urn:wuli:problem:not-found', title: '没有找到', status: 404 }, { status: 404 });
const one = (all: readonly { id: string }[], wanted: unknown) => {
  const found = all.find((each) => each.id === wanted);
  return found ? HttpResponse.json(found) : missing();
};

export const fundHandlers = [
  http.get('*/api/funds', () => page([specialFund, proposedFund])),
  http.post('*/api/funds', () => HttpResponse.json(proposedFund)),
  http.get('*/api/funds/sources', () =>
    HttpResponse.json([
      { code: 'SPECIAL', name: '专项帮扶资金', rule: specialFund.sourceRule, purposes: specialFund.purposes },
      {
        code: 'DONATION',
        name: '捐赠资金',
        rule: proposedFund.sourceRule,
        purposes: [{ code: 'HARDSHIP_AID', name: '困难救助' }],
      },
    ]),
  ),
  http.get('*/api/funds/:id', ({ params }) => one([specialFund, proposedFund], params.id)),
  http.post('*/api/funds/:id/approval', () => HttpResponse.json({ ...proposedFund, status: 'OPEN' })),
  http.get('*/api/funds/:id/nodes', ({ params }) => HttpResponse.json(params.id === id(1) ? nodes : [])),
  http.get('*/api/funds/:id/reservations', ({ params, request }) => {
    if (params.id !== id(1)) return page([]);
    const isPayable = new URL(request.url).searchParams.get('payable') === 'true';
    return page(isPayable ? reservations.filter(({ outstanding }) => outstanding > 0) : reservations);
  }),
  http.get('*/api/funds/:id/payees', () =>
    HttpResponse.json([
      { reservationId: id(51), payeeName: '张敏', bankName: '中国工商银行下沙支行', account: '****3445' },
    ]),
  ),
  http.get('*/api/allocations', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const unit = wanted.get('unit');
    const fund = wanted.get('fund');
    return page(allocations.filter((each) => (!unit || each.toUnitId === unit) && (!fund || each.fundId === fund)));
  }),
  http.get('*/api/allocations/targets', () =>
    HttpResponse.json([
      { unitId: campus, unitName: '浙江工商大学工会', unitKind: 'UNIVERSITY', kind: 'DOWN', allowed: true, basis: '' },
      {
        unitId: id(401),
        unitName: '杭州师范大学工会',
        unitKind: 'UNIVERSITY',
        kind: 'DOWN',
        allowed: false,
        basis: '业务指导关系不拨付经费：由其主管工会逐级拨付。',
      },
      { unitId: id(31), unitName: '浙江省总工会', unitKind: 'PROVINCE', kind: 'RETURN', allowed: true, basis: '' },
    ]),
  ),
  http.post('*/api/allocations', () => HttpResponse.json([{ ...allocation, status: 'DRAFT' }])),
  http.post('*/api/allocations/returns', () => HttpResponse.json([{ ...allocation, kind: 'RETURN', status: 'DRAFT' }])),
  http.get('*/api/allocations/:id', ({ params }) => one(allocations, params.id)),
  http.post('*/api/allocations/:id/:step', () => HttpResponse.json({ ...allocation, status: 'ISSUED' })),
  http.get('*/api/incoming-allocations', () => page([incoming])),
  http.get('*/api/incoming-allocations/:id', ({ params }) => one([incoming], params.id)),
  http.post('*/api/incoming-allocations/:id/acknowledgement', () =>
    HttpResponse.json({ ...incoming, status: 'ACKNOWLEDGED', fundId: id(1), allowedActions: [] }),
  ),
];
