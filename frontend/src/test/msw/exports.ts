import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Export = components['schemas']['ExportDetails'];

const id = (number: number) => `0199fc00-0000-7000-8000-${String(number).padStart(12, '0')}`;

function row(number: number, rest: Partial<Export>): Export {
  return {
    id: id(number),
    title: '会员名册',
    filterWords: '在会，会计学院分工会及下级',
    purpose: '换届选举核对选民名册',
    sensitive: false,
    rowCount: 86,
    needsApproval: false,
    status: 'READY',
    statusWords: '可以下载',
    unitId: id(900),
    requesterId: id(901),
    requestedBy: '林知远（组织委员）',
    requestedAt: '2026-11-24T01:30:00Z',
    done: 86,
    downloads: 0,
    allowedActions: [],
    ...rest,
  };
}

const ready = row(1, {
  producedRows: 86,
  expiresAt: '2026-11-27T01:30:00Z',
  allowedActions: [
    { action: 'SHOW_PASSWORD', allowed: true },
    { action: 'DOWNLOAD', allowed: true },
    { action: 'WITHDRAW', allowed: true },
  ],
});

const own = [
  ready,
  row(2, {
    title: '走访慰问台账',
    filterWords: '2026-01-01 起',
    purpose: '年度送温暖总结',
    sensitive: true,
    rowCount: 214,
    needsApproval: true,
    status: 'REFUSED',
    statusWords: '未批准',
    decidedBy: '周敏（主席）',
    opinion: '总结用合计数即可，不需要名单。',
  }),
  row(3, {
    purpose: '分工会核对名册',
    status: 'PRODUCING',
    statusWords: '生成失败',
    trouble: '系统出错，任务没有完成。请稍后重新发起。',
    allowedActions: [{ action: 'PRODUCE', allowed: true }],
  }),
];

const waiting = [
  row(4, {
    title: '会员名册',
    filterWords: '全部会员',
    purpose: '编制会员代表大会名册',
    rowCount: 2316,
    needsApproval: true,
    status: 'WAITING',
    statusWords: '待批准',
    allowedActions: [
      { action: 'APPROVE', allowed: true },
      { action: 'REFUSE', allowed: true },
    ],
  }),
  row(5, {
    title: '诉求台账',
    filterWords: '全部诉求',
    purpose: '季度分析',
    sensitive: true,
    rowCount: 12,
    needsApproval: true,
    status: 'WAITING',
    statusWords: '待批准',
    requestedBy: '周敏（主席）',
    allowedActions: [
      { action: 'APPROVE', allowed: false, reason: '本人提出的导出由他人批准' },
      { action: 'REFUSE', allowed: false, reason: '本人提出的导出由他人批准' },
    ],
  }),
];

const pageOf = (items: Export[]) => HttpResponse.json({ items, nextCursor: null, total: items.length });

export const exportHandlers = [
  ...['members', 'aid-grants', 'care-events', 'family-helpers', 'hardship-reviews', 'concerns'].map((path) =>
    http.post(`*/api/${path}/export`, () => HttpResponse.json(ready, { status: 201 })),
  ),
  http.get('*/api/protected-exports', () => pageOf(own)),
  http.get('*/api/protected-exports/to-approve', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return pageOf(waiting.filter((each) => !status || each.status === status));
  }),
  http.post('*/api/protected-exports/:id/password', () => HttpResponse.json({ password: 'K7QX-2MVD-9RHT-P4WE' })),
  http.post(
    '*/api/protected-exports/:id/download',
    () =>
      new HttpResponse(new Blob(['D0CF11E0']), {
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E4%BC%9A%E5%91%98%E5%90%8D%E5%86%8C.xlsx" },
      }),
  ),
  http.post('*/api/protected-exports/:id/*', () => HttpResponse.json(ready)),
];
