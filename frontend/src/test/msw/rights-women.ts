import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199fc00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const source = '国务院令第619号：女职工劳动保护特别规定第六条（未核实）';

const checklist: Schemas['Protection'][] = [
  { code: 'protect-overtime', name: '怀孕满此月数，不延长劳动时间、不安排夜班', figure: '7个月', source },
  { code: 'protect-leave', name: '产假不少于', figure: '98天', source: source.replace('第六条', '第七条') },
];

const ledger: Schemas['WomenLedger'] = {
  year: 2026,
  onCommittee: true,
  checklist,
  plan: [
    {
      id: id(1),
      kind: 'TRAINING',
      kindWords: '培训讲座',
      subject: '女职工权益法律讲座',
      dueOn: '2026-03-08',
      overdue: false,
      doneOn: '2026-03-07',
      account: '讲座一场，86 人参加',
    },
    {
      id: id(2),
      kind: 'HEALTH',
      kindWords: '健康检查',
      subject: '女教职工“两癌”筛查',
      dueOn: '2026-10-31',
      overdue: true,
    },
  ],
  findings: [
    {
      id: id(3),
      checkedOn: '2026-11-10',
      checkedBy: '周敏',
      rule: '怀孕满此月数，不延长劳动时间、不安排夜班 7个月',
      basis: source,
      met: false,
      situation: '两名孕期教师排了晚自习值班。',
      dueOn: '2026-11-30',
      overdue: false,
    },
    {
      id: id(4),
      checkedOn: '2026-11-10',
      checkedBy: '周敏',
      rule: '产假不少于 98天',
      basis: source,
      met: true,
      overdue: false,
    },
  ],
};

const opened: Schemas['WomenCaseDetails'] = {
  id: id(5),
  kind: 'MATERNITY',
  kindWords: '孕期、产期、哺乳期保护',
  words: '怀孕八个月，学院仍然排了晚间实验课。',
  filedOn: '2026-11-18',
  dueOn: '2026-12-02',
  notes: [{ id: id(6), notedOn: '2026-11-20', notedBy: '周敏', words: '已与学院沟通，下周调整。' }],
};

const own: Schemas['OwnWomenCases'] = { protections: checklist, cases: [{ ...opened, notes: [] }] };
const done = () => new HttpResponse(null, { status: 204 });

export const womenHandlers = [
  http.get('*/api/women-ledger', () => HttpResponse.json(ledger)),
  http.post('*/api/women-plan-items', done),
  http.post('*/api/women-plan-items/:id/completion', done),
  http.post('*/api/women-checks', done),
  http.post('*/api/women-findings/:id/settlement', done),
  http.get('*/api/women-cases', () =>
    HttpResponse.json([
      {
        id: id(5),
        member: '王㛃',
        kind: 'MATERNITY',
        kindWords: '孕期、产期、哺乳期保护',
        filedOn: '2026-11-18',
        dueOn: '2026-12-02',
        overdue: false,
      },
    ]),
  ),
  http.get('*/api/women-cases/:id', () => HttpResponse.json(opened)),
  http.post('*/api/women-cases/:id/notes', () => HttpResponse.json(opened)),
  http.post('*/api/women-cases/:id/closing', () => HttpResponse.json(opened)),
  http.get('*/api/own-women-cases', () => HttpResponse.json(own)),
  http.post('*/api/own-women-cases', () => HttpResponse.json(own)),
];
