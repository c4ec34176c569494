import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';
import { specialFund } from './fund.ts';

type Batch = components['schemas']['BatchView'];
type Item = components['schemas']['ItemView'];

const id = (number: number) => `0199f200-0000-7000-8000-${String(number).padStart(12, '0')}`;
const digest = '9f2c41d07c3b5e8a6f1d20b4c7e9a3518d6402fbc3a97e15d04b8c6a2e7f9130';

const released: Batch = {
  id: id(1),
  fundId: specialFund.id,
  fundName: specialFund.name,
  title: '十一月困难救助金',
  formatCode: 'CSV',
  formatName: '通用代发文件（CSV）',
  status: 'RELEASED',
  total: 680000,
  itemCount: 3,
  paid: 0,
  failed: 0,
  unknown: 0,
  lockedTotal: 680000,
  bookedTotal: 680000,
  digest,
  builtBy: '陆良哲',
  createdAt: '2026-11-16T02:00:00Z',
  lockedAt: '2026-11-16T03:00:00Z',
  approvedBy: '余安岚',
  approvedAt: '2026-11-17T02:00:00Z',
  releasedBy: '朱梦安',
  releasedAt: '2026-11-18T02:00:00Z',
  version: 3,
  allowedActions: [
    { action: 'IMPORT_RETURN', allowed: true },
    { action: 'DOWNLOAD', allowed: true },
  ],
};

const locked: Batch = {
  id: id(2),
  fundId: specialFund.id,
  fundName: specialFund.name,
  title: '十二月困难救助金',
  formatCode: 'CSV',
  formatName: '通用代发文件（CSV）',
  status: 'LOCKED',
  total: 500000,
  itemCount: 2,
  paid: 0,
  failed: 0,
  unknown: 0,
  lockedTotal: 500000,
  digest,
  builtBy: '陆良哲',
  createdAt: '2026-11-19T02:00:00Z',
  lockedAt: '2026-11-19T03:00:00Z',
  version: 1,
  allowedActions: [
    { action: 'UNLOCK', allowed: true },
    { action: 'APPROVE', allowed: false, reason: '制单、批准和放款必须由不同的人办理，您已经手过上一步。' },
    { action: 'ABORT', allowed: true },
  ],
};

/** The bank answered: one paid, one failed, one that it could not tell about and that one person has spoken on. */
const reconciling: Batch = {
  ...released,
  id: id(3),
  title: '十月困难救助金',
  status: 'RECONCILING',
  paid: 300000,
  failed: 200000,
  unknown: 2,
  version: 4,
  allowedActions: [
    { action: 'IMPORT_RETURN', allowed: true },
    { action: 'CLOSE', allowed: false, reason: '还有 2 笔付款没有结果，不能办结。' },
    { action: 'DOWNLOAD', allowed: true },
    { action: 'FOLLOW_UP', allowed: true },
  ],
};

const building: Batch = {
  id: id(4),
  fundId: specialFund.id,
  fundName: specialFund.name,
  title: '春节慰问金',
  formatCode: 'FIXED',
  formatName: '通用代发文件（定长）',
  status: 'BUILDING',
  total: 500000,
  itemCount: 2,
  paid: 0,
  failed: 0,
  unknown: 0,
  builtBy: '陆良哲',
  createdAt: '2026-11-20T02:00:00Z',
  version: 0,
  allowedActions: [
    { action: 'LOCK', allowed: true },
    { action: 'ABORT', allowed: true },
  ],
};

const batches = [building, locked, released, reconciling];

const item = (line: number, label: string, amount: number, more: Partial<Item> = {}): Item => ({
  id: id(100 + line),
  line,
  reservationId: id(200 + line),
  label,
  objectType: 'aid-grant',
  objectId: id(300 + line),
  amount,
  payeeName: '演示收款人',
  bankName: '工商银行下沙支行',
  account: '****1234',
  accountOrigin: 'FILE',
  status: 'READY',
  reason: '',
  allowedActions: [],
  ...more,
});

const settled = [
  item(1, '张*', 300000, { status: 'PAID' }),
  item(2, '欧阳*', 200000, { status: 'FAILED', reason: '户名与账号不符' }),
  item(3, '李*', 100000, {
    status: 'UNKNOWN',
    reason: '待核查',
    allowedActions: [{ action: 'PROPOSE_OUTCOME', allowed: true }],
  }),
  item(4, '王*', 80000, {
    status: 'UNKNOWN',
    proposal: {
      outcome: 'PAID',
      reason: '工商银行 2026-11-20 对账单第 12 页',
      proposedBy: '朱梦安',
      proposedAt: '2026-11-20T02:00:00Z',
    },
    allowedActions: [
      { action: 'CONFIRM_OUTCOME', allowed: true },
      { action: 'REFUSE_OUTCOME', allowed: true },
    ],
  }),
];

const sent = [
  item(1, '张*', 300000, { status: 'SENT' }),
  item(2, '欧阳*', 200000, { status: 'SENT' }),
  item(3, '李*', 180000, { status: 'SENT' }),
];

const ready = [
  item(1, '张*', 300000, { allowedActions: [{ action: 'REMOVE', allowed: true }] }),
  item(2, '欧阳*', 200000, {
    accountOrigin: 'CORRECTED',
    correction: '本人来电更换工资卡，已核对身份证',
    allowedActions: [{ action: 'REMOVE', allowed: true }],
  }),
];

const itemsOf: Record<string, Item[]> = {
  [released.id]: sent,
  [locked.id]: ready.map((each) => ({ ...each, allowedActions: [] })),
  [reconciling.id]: settled,
  [building.id]: ready,
};

const found = (wanted: unknown) => batches.find((each) => each.id === wanted) ?? released;

export const paymentHandlers = [
  http.get('*/api/payment-batches', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return HttpResponse.json({ items: batches.filter((each) => !status || each.status === status), nextCursor: null });
  }),
  http.get('*/api/payment-batches/formats', () =>
    HttpResponse.json([
      { code: 'CSV', name: '通用代发文件（CSV）' },
      { code: 'FIXED', name: '通用代发文件（定长）' },
    ]),
  ),
  http.post('*/api/payment-batches', () => HttpResponse.json(building)),
  http.get('*/api/payment-batches/:id', ({ params }) => HttpResponse.json(found(params.id))),
  http.get('*/api/payment-batches/:id/items', ({ params }) => HttpResponse.json(itemsOf[String(params.id)] ?? [])),
  http.get(
    '*/api/payment-batches/:id/bank-file',
    () =>
      new HttpResponse('参考号,收款账号,收款人,开户行,金额,用途\r\n', {
        headers: { 'Content-Disposition': 'attachment; filename="batch.csv"' },
      }),
  ),
  http.post('*/api/payment-batches/:id/returns', async ({ request }) => {
    const { content } = (await request.json()) as { content: string };
    return content.includes('成功')
      ? HttpResponse.json({ batch: reconciling, settled })
      : HttpResponse.json(
          {
            type: 'urn:wuli:problem:return-unreadable',
            title: '回盘文件第 2 行无法识别',
            detail: '表头应为：参考号,账号,金额,结果,原因；结果填写 成功、失败 或 未知。',
            status: 422,
          },
          { status: 422 },
        );
  }),
  http.post('*/api/payment-batches/:id/follow-up', () => HttpResponse.json({ ...building, followsId: reconciling.id })),
  http.post('*/api/payment-batches/:id/items/:item/*', ({ params }) =>
    HttpResponse.json(itemsOf[String(params.id)] ?? []),
  ),
  http.post('*/api/payment-batches/:id/:step', ({ params }) => HttpResponse.json(found(params.id))),
];
