import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Contract = Schemas['ContractDetails'];

const id = (number: number) => `0199fe00-0000-7000-8000-${String(number).padStart(12, '0')}`;

function contract(number: number, status: Schemas['ContractStatus'], rest: Partial<Contract>): Contract {
  return {
    id: id(number),
    version: 2,
    employer: '某后勤服务公司',
    kind: 'PAY',
    kindWords: '工资专项集体合同',
    clauses: '工资每年协商调整一次；加班费按规定标准当月发放。',
    status,
    statusWords: '草案待职代会表决',
    offeredOn: '2026-11-02',
    overdue: false,
    validFrom: '2027-01-01',
    validUntil: '2028-12-31',
    timeline: [
      {
        action: 'OFFER',
        words: '发出协商要约',
        result: '已发要约，待答复',
        by: '周敏',
        post: '权益保障委员',
        at: '2026-11-02T01:20:00Z',
      },
    ],
    actions: [],
    ...rest,
  };
}

const rows: Contract[] = [
  contract(1, 'DRAFTED', {
    dueOn: '2026-12-11',
    dueBasis: '15 个工作日：浙江省集体合同条例（未核实）',
    actions: ['VOTE', 'REJECT', 'END'],
  }),
  contract(2, 'IN_FORCE', {
    employer: '某民办学院',
    kind: 'GENERAL',
    kindWords: '综合集体合同',
    statusWords: '生效中',
    validFrom: '2025-01-01',
    validUntil: '2027-12-31',
    ballot: { votedOn: '2024-12-06', delegates: 90, present: 84, inFavour: 80 },
    publishedOn: '2024-12-10',
    filedOn: '2024-12-12',
    actions: ['END'],
  }),
];

const answer = (wanted: unknown) => {
  const found = rows.find((each) => each.id === wanted);
  return found
    ? HttpResponse.json(found)
    : HttpResponse.json({ type: 'not-found', title: '找不到该内容', status: 404 }, { status: 404 });
};

export const contractHandlers = [
  http.get('*/api/collective-contracts', () => HttpResponse.json(rows)),
  http.post('*/api/collective-contracts', () => HttpResponse.json(rows[0])),
  http.get('*/api/collective-contracts/:id', ({ params }) => answer(params.id)),
  http.post('*/api/collective-contracts/:id/*', ({ params }) => answer(params.id)),
];
