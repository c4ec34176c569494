import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f100-0000-7000-8000-${String(number).padStart(12, '0')}`;
const campus = '0199b000-0000-7000-8000-000000000003';

const balance: Schemas['FundBalance'] = {
  received: 200000000,
  available: 80000000,
  reserved: 0,
  inTransit: 0,
  spent: 0,
  allocatedDown: 125000000,
  returned: 0,
  transferred: -5000000,
};

/** The special fund of the province, half of it passed on. */
export const specialFund: Schemas['FundView'] = {
  id: id(1),
  name: '2026 年省级困难职工帮扶专项资金',
  sourceCode: 'PROVINCE_SPECIAL',
  sourceName: '省级专项帮扶资金',
  sourceRule: '专款专用，限困难职工生活、助学、医疗救助；结余按原渠道退回。',
  purposes: [{ code: 'HARDSHIP_AID', name: '生活救助' }],
  originId: id(1),
  fromAbove: false,
  opening: 200000000,
  basisDocument: '浙总工发〔2026〕12号',
  status: 'OPEN',
  createdAt: '2026-01-10T02:00:00Z',
  balance,
  version: 2,
  allowedActions: [],
};

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
  createdAt: '2026-11-10T02:00:00Z',
  version: 3,
  allowedActions: [
    { action: 'ISSUE', allowed: true },
    { action: 'CANCEL', allowed: false, reason: '须由申报人撤销' },
  ],
};

const page = (items: unknown[]) => HttpResponse.json({ items, nextCursor: null, total: items.length });

export const fundHandlers = [
  http.get('*/api/funds', () => page([specialFund])),
  http.get('*/api/funds/:id', () => HttpResponse.json(specialFund)),
  http.get('*/api/funds/:id/nodes', () =>
    HttpResponse.json([
      {
        unitId: campus,
        unitName: '浙江工商大学工会',
        asOf: '2026-11-20T01:00:00Z',
        balance: {
          ...balance,
          received: 100000000,
          available: 40000000,
          reserved: 10000000,
          spent: 50000000,
          allocatedDown: 0,
          transferred: 0,
        },
      },
    ]),
  ),
  http.get('*/api/funds/:id/reservations', () => page([])),
  http.get('*/api/allocations', () => page([allocation])),
  http.get('*/api/allocations/targets', () =>
    HttpResponse.json([
      { unitId: campus, unitName: '浙江工商大学工会', unitKind: 'UNIVERSITY', kind: 'DOWN', allowed: true, basis: '' },
    ]),
  ),
  http.post('*/api/allocations/:id/:step', () => HttpResponse.json({ ...allocation, status: 'ISSUED' })),
  http.get('*/api/incoming-allocations', () =>
    page([
      {
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
      },
    ]),
  ),
];
