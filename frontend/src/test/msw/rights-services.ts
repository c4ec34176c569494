import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199fa00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const session = (number: number, rest: Partial<Schemas['ServiceSession']>): Schemas['ServiceSession'] => ({
  id: id(number),
  offeredBy: '浙江省教育工会',
  title: '律师进校园：教职工权益服务',
  partner: '浙江演示律师事务所',
  topics: '聘用合同、工伤、婚姻家庭、房产',
  lawyer: '章明远',
  startsAt: '2026-12-08T06:00:00Z',
  minutes: 120,
  state: 'FREE',
  stateWords: '可预约',
  allowedActions: [{ action: 'BOOK', allowed: true }],
  ...rest,
});

const year: Schemas['ServiceYear'] = {
  year: 2026,
  booked: 1,
  held: 1,
  attended: 52,
  sessions: [
    session(1, {
      startsAt: '2026-11-12T06:00:00Z',
      state: 'HELD',
      stateWords: '已举办',
      bookedBy: '浙江工商大学工会',
      place: '教工之家报告厅',
      wanted: '工伤认定',
      expected: 60,
      attended: 52,
      account: '现场咨询 12 件，转法律援助 1 件。',
      allowedActions: [],
    }),
    session(2, {
      startsAt: '2026-11-27T06:00:00Z',
      state: 'BOOKED',
      stateWords: '已预约',
      bookedBy: '浙江工商大学工会',
      place: '教工之家报告厅',
      wanted: '聘用合同，留一小时一对一咨询',
      expected: 60,
      allowedActions: [
        { action: 'RELEASE', allowed: true },
        { action: 'RECORD', allowed: false, reason: '开始以后才能登记' },
      ],
    }),
    session(3, { startsAt: '2026-12-02T06:00:00Z', state: 'TAKEN', stateWords: '已被预约', allowedActions: [] }),
    session(4, {}),
  ],
};

const done = () => new HttpResponse(null, { status: 204 });

export const serviceHandlers = [
  http.get('*/api/service-sessions', () => HttpResponse.json(year)),
  http.get('*/api/service-sessions/export', () => new HttpResponse(new Blob(['PK']))),
  http.post('*/api/service-sessions', done),
  http.post('*/api/service-sessions/:id/booking', done),
  http.post('*/api/service-sessions/:id/release', done),
  http.post('*/api/service-sessions/:id/record', done),
  http.post('*/api/service-sessions/:id/cancellation', done),
];
