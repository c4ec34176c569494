import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199fb00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const answer = '试用期内解除合同，用人单位须证明不符合录用条件并说明理由；口头通知无效，请保留考勤和工资记录。';

const question = (number: number, rest: Partial<Schemas['DeskQuestion']>): Schemas['DeskQuestion'] => ({
  id: id(number),
  union: '浙江工商大学工会',
  kind: 'LABOUR',
  kindWords: '劳动人事',
  question: '入职第三周被口头辞退，合法吗？',
  mayPublish: true,
  status: 'ASKED',
  askedAt: '2026-11-23T02:10:00Z',
  dueOn: '2026-11-30',
  overdue: false,
  published: false,
  allowedActions: [{ action: 'ANSWER', allowed: true }],
  ...rest,
});

const answered = { status: 'ANSWERED', answer, answeredBy: '周敏', answeredAt: '2026-11-24T06:00:00Z' } as const;

const desk: Schemas['DeskQuestion'][] = [
  question(1, {
    question: '租住的人才房被要求提前退租，可以拒绝吗？',
    kind: 'PROPERTY',
    kindWords: '房产和借贷',
    overdue: true,
    dueOn: '2026-11-20',
  }),
  question(2, { ...answered, allowedActions: [{ action: 'PUBLISH', allowed: true }] }),
  question(3, {
    ...answered,
    question: '下班路上摔伤，算不算工伤？',
    mayPublish: false,
    adviser: '章明远（浙江演示律师事务所）',
    allowedActions: [{ action: 'PUBLISH', allowed: false, reason: '提问人不同意公开' }],
  }),
];

const published: Schemas['PublishedAnswer'][] = [
  {
    id: id(4),
    union: '浙江工商大学工会',
    own: true,
    kind: 'LABOUR',
    kindWords: '劳动人事',
    title: '试用期内可以口头辞退吗',
    question: '试用期内可以口头辞退吗？',
    answer,
    publishedOn: '2026-11-24',
  },
  {
    id: id(5),
    union: '浙江省教育工会',
    own: false,
    kind: 'LABOUR',
    kindWords: '劳动人事',
    title: '连续订立劳动合同后的无固定期限合同',
    question: '连续签了三次合同，能要求签无固定期限吗？',
    answer: '连续订立两次固定期限合同后续订的，劳动者可以要求订立无固定期限合同。',
    adviser: '章明远（浙江演示律师事务所）',
    publishedOn: '2026-11-20',
  },
];

const own: Schemas['OwnConsultations'] = {
  desks: [
    { unitId: '0199b000-0000-7000-8000-000000000003', name: '浙江工商大学工会' },
    { unitId: '0199b000-0000-7000-8000-000000000001', name: '浙江省教育工会' },
  ],
  consultations: [
    {
      id: id(6),
      kind: 'PROPERTY',
      kindWords: '房产和借贷',
      desk: '浙江省教育工会',
      question: '租住的人才房被要求提前退租，可以拒绝吗？',
      mayPublish: false,
      status: 'ASKED',
      askedAt: '2026-11-23T02:10:00Z',
      dueOn: '2026-11-30',
    },
    {
      id: id(7),
      kind: 'LABOUR',
      kindWords: '劳动人事',
      desk: '浙江工商大学工会',
      question: '入职第三周被口头辞退，合法吗？',
      mayPublish: true,
      status: 'ANSWERED',
      askedAt: '2026-11-20T02:10:00Z',
      dueOn: '2026-11-27',
      answer,
      adviser: '章明远（浙江演示律师事务所）',
      answeredAt: '2026-11-24T06:00:00Z',
    },
  ],
};

const number = (rest: Partial<Schemas['HotlineNumber']>): Schemas['HotlineNumber'] => ({
  id: id(8),
  union: '浙江工商大学工会',
  own: true,
  line: 'LEGAL',
  lineWords: '法律咨询',
  name: '校工会法律维权热线',
  number: '0571-2800-0000',
  weekdays: [1, 2, 3, 4, 5],
  opens: '08:30',
  closes: '16:30',
  openNow: true,
  startsOn: '2026-01-01',
  ...rest,
});

const numbers = [
  number({}),
  number({
    id: id(9),
    union: '浙江省教育工会',
    own: false,
    line: 'PSYCHOLOGY',
    name: '职工心理热线',
    number: '0571-12351',
    weekdays: [2, 4],
    opens: '19:00',
    closes: '21:30',
    openNow: false,
  }),
];

const call = (rest: Partial<Schemas['OfficeCall']>): Schemas['OfficeCall'] => ({
  id: id(10),
  line: 'LEGAL',
  topic: 'LABOUR_LAW',
  topicWords: '劳动人事',
  calledOn: '2026-11-23',
  minutes: 12,
  words: '食堂职工问国庆加班工资怎么算，希望工会出面核对。',
  followUp: 'CONCERN',
  followUpWords: '转诉求',
  dueOn: '2026-11-26',
  overdue: false,
  ...rest,
});

const calls = [
  call({}),
  call({
    id: id(11),
    words: '问工伤认定要哪些材料。',
    followUp: 'LEGAL_AID',
    followUpWords: '转法律援助',
    followedOn: '2026-11-22',
    result: '来电人已在手机上申请法律援助。',
    caseId: '0199f800-0000-7000-8000-000000000001',
  }),
];

export const consultHandlers = [
  http.get('*/api/consultations', () => HttpResponse.json(own)),
  http.post('*/api/consultations', () => HttpResponse.json(own)),
  http.post('*/api/consultations/:id/publication-consent', () => HttpResponse.json(own)),
  http.get('*/api/consultation-desk', () => HttpResponse.json(desk)),
  http.post('*/api/consultation-desk/:id/answer', () => HttpResponse.json(desk)),
  http.post('*/api/consultation-desk/:id/publication', () => HttpResponse.json(desk)),
  http.get('*/api/published-answers', ({ request }) => {
    const words = new URL(request.url).searchParams.get('words') ?? '';
    return HttpResponse.json(published.filter(({ title }) => title.includes(words)));
  }),
  http.post('*/api/published-answers/:id/retraction', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/hotlines', () => HttpResponse.json(numbers)),
  http.post('*/api/hotlines', () => HttpResponse.json(numbers)),
  http.post('*/api/hotlines/:id/end', () => HttpResponse.json(numbers)),
  http.get('*/api/office-calls', () => HttpResponse.json(calls)),
  http.post('*/api/office-calls', () => HttpResponse.json(calls)),
  http.post('*/api/office-calls/:id/follow-up', () => HttpResponse.json(calls)),
];
