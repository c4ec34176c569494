import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199fd00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const event = (number: number, rest: Partial<Schemas['RightsEvent']>): Schemas['RightsEvent'] => ({
  id: id(number),
  kind: 'LAW_EDUCATION',
  kindWords: '普法宣传',
  title: '劳动合同讲座',
  heldOn: '2026-11-10',
  place: '教工之家报告厅',
  partner: '浙江演示律师事务所',
  departments: '各分工会',
  participants: 120,
  summary: '',
  recordedBy: '周敏',
  ...rest,
});

const year = (wanted: number): Schemas['RightsEventYear'] => ({
  year: wanted,
  sums: [
    { kind: 'LAW_EDUCATION', words: '普法宣传', events: 2, participants: 120 },
    { kind: 'JOINT_TRAINING', words: '人事制度与劳动法规联学联训', events: 1, participants: 45 },
  ],
  events: [
    event(1, { title: '宪法宣传周主题展', heldOn: '2026-12-04', participants: 0, partner: '' }),
    event(2, {}),
    event(3, {
      kind: 'JOINT_TRAINING',
      kindWords: '人事制度与劳动法规联学联训',
      title: '聘用制度联学',
      heldOn: '2026-09-18',
      partner: '',
      departments: '人事处、校工会、各分工会主席',
      participants: 45,
    }),
  ],
});

export const eventHandlers = [
  http.get('*/api/rights-events', ({ request }) =>
    HttpResponse.json(year(Number(new URL(request.url).searchParams.get('year')))),
  ),
  http.get('*/api/rights-events/export', () => new HttpResponse(new Blob(['PK']))),
  http.post('*/api/rights-events', () => HttpResponse.json(year(2026))),
  http.post('*/api/rights-events/:id/cancellation', () => new HttpResponse(null, { status: 204 })),
];
