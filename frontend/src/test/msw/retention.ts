import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Case = components['schemas']['RetentionDetails'];

const id = (number: number) => `0199fb00-0000-7000-8000-${String(number).padStart(12, '0')}`;

function due(number: number, subject: string, rest: Partial<Case>): Case {
  return {
    id: id(number),
    objectType: 'hardship-file',
    objectWords: '困难职工档案',
    objectId: id(100 + number),
    subject,
    unitName: '会计学院分工会',
    ground: 'UNFILED',
    groundWords: '未建档的申报',
    status: 'DUE',
    statusWords: '待处理',
    dueOn: '2026-11-20',
    basis: '个人信息保护法第四十七条：处理目的已无法实现的应当删除；期限留出申诉和审计时间，为平台缺省（未核实）',
    allowedActions: [
      { action: 'ERASE', allowed: true },
      { action: 'RESTRICT', allowed: true },
      { action: 'KEEP', allowed: true },
    ],
    ...rest,
  };
}

const cases: Case[] = [
  due(1, '陈*', {}),
  due(2, '欧*', {
    ground: 'CLOSED',
    groundWords: '已退出的档案',
    statutoryUntil: '2056-11-20',
    allowedActions: [
      { action: 'ERASE', allowed: false, reason: '支付凭据须保存到 2056-11-20，请先限制处理' },
      { action: 'RESTRICT', allowed: true },
      { action: 'KEEP', allowed: true },
    ],
  }),
  due(4, '王*', {
    objectType: 'mutual-claim',
    objectWords: '互助申请',
    unitName: '浙江省教育工会',
    ground: 'CLAIM_REFUSED',
    groundWords: '未获补助、已撤回的申请',
  }),
  due(3, '家庭-7F3A09C2', {
    status: 'ERASED',
    statusWords: '已删除',
    decidedBy: '周敏（主席）',
    decidedAt: '2026-11-24T02:00:00Z',
    opinion: '保存期已满，无争议。',
    proof: {
      pseudonym: '家庭-7F3A09C2',
      values: 6,
      unreadable: 6,
      indexes: 5,
      contents: 2,
      grants: 0,
      amount: 0,
    },
    allowedActions: [],
  }),
];

export const retentionHandlers = [
  http.get('*/api/retention-cases', () => HttpResponse.json({ items: cases, nextCursor: null, total: cases.length })),
  http.post('*/api/retention-cases/:id/proof', () =>
    HttpResponse.json({ url: '/api/files/links/abc?inline=true', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.post('*/api/retention-cases/:id/*', ({ params }) =>
    HttpResponse.json(cases.find((each) => each.id === params.id)),
  ),
];
