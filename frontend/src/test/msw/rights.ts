import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Concern = Schemas['ConcernDetails'];

const id = (number: number) => `0199f600-0000-7000-8000-${String(number).padStart(12, '0')}`;

const timeline: Schemas['StepDetails'][] = [
  {
    action: 'FILE',
    words: '提出诉求',
    result: '待分流',
    by: '不具名会员',
    post: '会员',
    at: '2026-11-16T01:20:00Z',
  },
  {
    action: 'TRIAGE',
    words: '分流',
    result: '办理中',
    by: '陆良哲',
    post: '权益保障委员',
    opinion: '请会计学院分工会核实并答复。',
    at: '2026-11-17T03:00:00Z',
  },
];

function concern(number: number, status: Schemas['ConcernStatus'], rest: Partial<Concern>): Concern {
  return {
    id: id(number),
    version: 2,
    kind: 'SAFETY',
    kindWords: '劳动安全与健康',
    title: '实验楼 302 通风柜坏了三个月没有人修',
    statement: '做实验时刺激性气味很重，多次报修没有回音。希望尽快更换，并安排一次体检。',
    discreet: true,
    requester: '不具名会员',
    unitName: '会计学院分工会',
    mine: false,
    status,
    statusWords: '办理中',
    desk: 'BRANCH',
    deskWords: '分工会',
    filedAt: '2026-11-16T01:20:00Z',
    dueOn: '2026-11-19',
    overdue: false,
    promisedOn: '2026-11-19',
    promiseBasis: '3 个工作日：平台缺省，待查文件（未核实）',
    escalated: false,
    reopened: false,
    timeline,
    allowedActions: [],
    ...rest,
  };
}

export const concernRows: Concern[] = [
  concern(1, 'RECEIVED', {
    statusWords: '待分流',
    desk: 'OFFICER',
    deskWords: '校工会权益保障',
    timeline: timeline.slice(0, 1),
    allowedActions: [
      { action: 'TRIAGE', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  }),
  concern(2, 'ASSIGNED', {
    overdue: true,
    escalated: true,
    desk: 'CHAIR',
    deskWords: '校工会主席',
    allowedActions: [
      { action: 'HAND_OVER', allowed: true },
      { action: 'REPLY', allowed: true },
    ],
  }),
  concern(3, 'CLOSED', {
    statusWords: '已办结',
    title: '希望开放教工之家晚间场地',
    kind: 'LIVING',
    kindWords: '后勤与生活',
    discreet: false,
    requester: '王㛃',
    desk: 'OFFICER',
    deskWords: '校工会权益保障',
    answer: '自 12 月起，教工之家每周二、四开放至 21:00。',
    answeredBy: '陆良哲',
    answeredOn: '2026-11-18',
    satisfaction: 'CONTENT',
  }),
  concern(4, 'ANSWERED', {
    statusWords: '已答复，待评价',
    mine: true,
    answer: '通风柜已于 11 月 18 日更换，体检安排在 12 月第一周。',
    answeredBy: '张伟',
    answeredOn: '2026-11-18',
    allowedActions: [
      { action: 'RATE', allowed: true },
      { action: 'DISPUTE', allowed: true },
    ],
  }),
];

const answer = (wanted: unknown) => {
  const found = concernRows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

const tally = (title: string, counts: Record<string, number | undefined>): Schemas['Tally'] => ({
  title,
  total: 61,
  hidden: Object.values(counts).filter((count) => count === undefined).length,
  cells: Object.entries(counts).map(([words, count]) => ({
    code: words,
    words,
    ...(count === undefined ? {} : { count }),
  })),
});

export const rightsHandlers = [
  http.get('*/api/concerns', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const items = concernRows.filter(
      ({ status, kind, overdue }) =>
        (!wanted.get('status') || wanted.get('status') === status) &&
        (!wanted.get('kind') || wanted.get('kind') === kind) &&
        (wanted.get('overdue') !== 'true' || overdue),
    );
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.get('*/api/concerns/statistics', ({ request }) =>
    HttpResponse.json({
      year: Number(new URL(request.url).searchParams.get('year')),
      smallest: 5,
      rule: '少于5的不显示，避免认出个人；平台缺省（未核实）',
      tallies: [
        tally('按类别', { 劳动人事: 18, 薪酬待遇: 12, 女职工权益: undefined, 后勤与生活: 22, 意见建议: undefined }),
        tally('按办理结果', { 按期答复: 48, 超期答复: undefined, 还没有答复: undefined, 不予受理: 0, 撤回: 0 }),
        tally('按满意度', { 满意: 35, 基本满意: 12, 不满意: undefined, 没有评价: undefined }),
      ],
    } satisfies Schemas['TallyYear']),
  ),
  http.post('*/api/concerns', () => HttpResponse.json(concernRows[0], { status: 201 })),
  http.get('*/api/concerns/:id', ({ params }) => answer(params.id)),
  http.post('*/api/concerns/:id/requester', () => HttpResponse.json({ name: '王㛃' })),
  http.post('*/api/concerns/:id/*', ({ params }) => answer(params.id)),
];
