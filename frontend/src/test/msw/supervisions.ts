import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Supervision = Schemas['SupervisionDetails'];

const id = (number: number) => `0199f900-0000-7000-8000-${String(number).padStart(12, '0')}`;

const registered: Schemas['StepDetails'] = {
  action: 'REGISTER',
  words: '登记',
  result: '待受理',
  by: '周敏',
  post: '权益保障委员',
  at: '2026-11-16T01:20:00Z',
};

function supervision(number: number, status: Schemas['SupervisionStatus'], rest: Partial<Supervision>): Supervision {
  return {
    id: id(number),
    version: 1,
    employer: '某后勤服务公司',
    topic: 'PAY',
    topicWords: '工资和加班费',
    source: 'COMPLAINT',
    sourceWords: '职工投诉',
    complaint: '食堂职工反映：连续三个月周末加班，没有发加班费。',
    status,
    statusWords: '待受理',
    receivedOn: '2026-11-16',
    dueOn: '2026-11-23',
    dueBasis: '5 个工作日：浙江省工会劳动法律监督条例（未核实）',
    overdue: true,
    investigators: [],
    timeline: [registered],
    allowedActions: [],
    ...rest,
  };
}

const investigators = [
  { name: '周敏', card: '浙工监 0012' },
  { name: '陈建国', card: '浙工监 0047' },
];

const rows: Supervision[] = [
  supervision(1, 'RECEIVED', {
    allowedActions: [
      { action: 'ACCEPT', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  }),
  supervision(2, 'OPINION_SENT', {
    statusWords: '已发意见书，待答复',
    dueOn: '2026-12-10',
    dueBasis: '15 个工作日：浙江省工会劳动法律监督条例（未核实）',
    overdue: false,
    investigators,
    opinion: '请于十二月二十五日前补发九至十一月加班费，并完善考勤和加班审批制度。',
    opinionSigner: '陆良哲',
    opinionOn: '2026-11-19',
    allowedActions: [
      { action: 'RECORD_REPLY', allowed: true },
      { action: 'SUGGEST', allowed: false, reason: '用人单位的答复期限（2026-12-10）还没有届满' },
    ],
  }),
  supervision(3, 'CLOSED', {
    statusWords: '已结案',
    dueOn: undefined as never,
    overdue: false,
    investigators,
    opinion: '请为全体外聘保洁员补缴社会保险。',
    opinionSigner: '陆良哲',
    opinionOn: '2026-09-10',
    reply: '已全部补缴，附缴费清单。',
    repliedOn: '2026-09-24',
  }),
];

const answer = (wanted: unknown) => {
  const found = rows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};
const letter = () => HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' });

export const supervisionHandlers = [
  http.get('*/api/supervisions', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return HttpResponse.json(rows.filter((row) => !status || row.status === status));
  }),
  http.post('*/api/supervisions', () => HttpResponse.json(rows[0])),
  http.get('*/api/supervisions/:id', ({ params }) => answer(params.id)),
  http.post('*/api/supervisions/:id/opinion-letter', letter),
  http.post('*/api/supervisions/:id/suggestion-letter', letter),
  http.post('*/api/supervisions/:id/*', ({ params }) => answer(params.id)),
];
