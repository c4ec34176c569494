import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f700-0000-7000-8000-${String(number).padStart(12, '0')}`;

const slot = (number: number, rest: Partial<Schemas['Slot']>): Schemas['Slot'] => ({
  id: id(number),
  kind: 'PSYCHOLOGY',
  counsellor: '陆良哲',
  place: '教工之家 201',
  startsAt: `2026-12-0${number}T11:00:00Z`,
  minutes: 50,
  status: 'OPEN',
  mine: true,
  ...rest,
});

const slots = [
  slot(1, {}),
  slot(2, { kind: 'LEGAL', counsellor: '章律师', place: '电话咨询' }),
  slot(3, { status: 'TAKEN' }),
];

const appointment = (rest: Partial<Schemas['CounselAppointment']>): Schemas['CounselAppointment'] => ({
  id: id(11),
  topic: 'MOOD',
  topicWords: '情绪睡眠',
  status: 'BOOKED',
  statusWords: '已预约',
  slot: slot(3, { status: 'TAKEN' }),
  noted: true,
  ...rest,
});

const calls: Schemas['Call'][] = [
  { id: id(21), line: 'LEGAL', topic: 'LABOUR_LAW', calledOn: '2026-11-20', minutes: 12, outcome: 'ANSWERED' },
  { id: id(22), line: 'PSYCHOLOGY', topic: 'STRESS', calledOn: '2026-11-19', minutes: 25, outcome: 'BOOKED' },
];

const code = 'K7MP-X2QD-9RTC';

export const counselHandlers = [
  http.get('*/api/counsel-slots', () => HttpResponse.json(slots)),
  http.post('*/api/counsel-slots', () => HttpResponse.json(slots)),
  http.post('*/api/counsel-slots/:id/cancellation', () => HttpResponse.json(slots)),
  http.post('*/api/counsel-slots/:id/booking', () => HttpResponse.json(appointment({ code, noted: false }))),
  http.post('*/api/counsel-bookings/:act', async ({ request, params }) => {
    const asked = ((await request.json()) as { code: string }).code;
    if (asked.replace(/\W/g, '').toUpperCase() !== code.replace(/-/g, '')) {
      const errors = [{ path: 'code', message: '没有这个预约码，请核对后重新输入。' }];
      return HttpResponse.json({ type: 'validation', title: '填写的内容有误', status: 422, errors }, { status: 422 });
    }
    return HttpResponse.json(
      appointment(params.act === 'cancellation' ? { status: 'CANCELLED', statusWords: '已取消' } : {}),
    );
  }),
  http.get('*/api/counsel-appointments', () => HttpResponse.json([appointment({})])),
  http.post('*/api/counsel-appointments/:id/outcome', () => HttpResponse.json([appointment({ status: 'HELD' })])),
  http.get('*/api/counsel-appointments/:id/note', () => HttpResponse.json({ note: '近期睡眠差，建议两周后复谈。' })),
  http.put('*/api/counsel-appointments/:id/note', () => HttpResponse.json({ note: '' })),
  http.get('*/api/hotline-calls', () => HttpResponse.json(calls)),
  http.post('*/api/hotline-calls', () => HttpResponse.json(calls)),
  http.get('*/api/counsel-statistics', ({ request }) =>
    HttpResponse.json({
      year: Number(new URL(request.url).searchParams.get('year')),
      smallest: 5,
      rule: '少于5的不显示，避免认出个人；平台缺省（未核实）',
      tallies: ['咨询：按主题', '热线：按主题'].map((title) => ({
        title,
        total: 31,
        hidden: 2,
        cells: [
          { code: 'STRESS', words: '工作压力', count: 14 },
          { code: 'MOOD', words: '情绪睡眠', count: 11 },
          { code: 'FAMILY', words: '婚姻家庭' },
          { code: 'OTHER', words: '其他' },
        ],
      })),
    } satisfies Schemas['TallyYear']),
  ),
];
