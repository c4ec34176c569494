import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Member = components['schemas']['SocietyMemberDetails'];
type Entry = components['schemas']['SocietyMemberEntry'];

const id = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

const month = (number: number, paid: number): Member['dues'][number] => ({
  month: `2026-${String(number).padStart(2, '0')}-01`,
  kind: 'YEAR',
  words: '当年会费',
  amount: 1000,
  paid,
});

const entry = (number: number, staffNumber: string, name: string, overdue: number): Entry => ({
  id: id(number),
  unitName: '会计学院分工会',
  staffNumber,
  name,
  status: 'ACTIVE',
  statusWords: '在会',
  joinedOn: '2021-03-01',
  paid: 9000 - overdue,
  due: 1000 + overdue,
  overdue,
});

const entries = [
  entry(21, '10001', '欧阳晓岚', 2000),
  entry(22, '10002', '单雄信', 0),
  entry(23, '10003', '古丽·买买提', 0),
];

/** Joined in October and owes for the years before. */
const member: Member = {
  id: id(21),
  version: 2,
  name: '欧阳晓岚',
  status: 'ACTIVE',
  statusWords: '在会',
  joinedOn: '2026-10-12',
  due: 23000,
  overdue: 22000,
  dues: [
    month(12, 0),
    month(11, 0),
    { month: '2026-10-01', kind: 'BACK', words: '补缴以前年度', amount: 33000, paid: 12000 },
    month(10, 0),
  ],
};

const overview = {
  members: 1604,
  inArrears: 12,
  charged: 19_248_000,
  paid: 17_620_000,
  overdue: 24_000,
  months: [9, 10, 11].map((number) => ({
    month: `2026-${String(number).padStart(2, '0')}-01`,
    charged: 1_604_000,
    paid: number === 11 ? 0 : 1_592_000,
    owing: number === 11 ? 1604 : 12,
    over: number < 11,
  })),
  receipts: [{ id: id(31), month: '2026-10-01', receivedOn: '2026-10-15', members: 1592, amount: 1_592_000 }],
};

const own = {
  mayJoin: true,
  cost: 93000,
  preview: ['从 2019-06-01 起补缴：2019 年 90.00 元，6 年 × 120.00 元，共 810.00 元', '2026 年会费 120.00 元'],
};

export const societyHandlers = [
  http.get('*/api/society-members', () => HttpResponse.json({ items: entries, nextCursor: null, total: 3 })),
  http.get('*/api/society-members/:id', () => HttpResponse.json(member)),
  http.post('*/api/society-members/:id/leaving', () => HttpResponse.json(member)),
  http.get('*/api/mutual-periods/:id/society-dues', () => HttpResponse.json(overview)),
  http.post('*/api/mutual-periods/:id/society-dues', () => HttpResponse.json(overview)),
  http.get('*/api/own-society-membership', () => HttpResponse.json(own)),
  http.post('*/api/own-society-membership', () => HttpResponse.json({ member, mayJoin: false, preview: [] })),
  http.post('*/api/own-society-membership/leaving', () => HttpResponse.json(own)),
];
