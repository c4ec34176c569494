import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';
import { specialFund } from './fund.ts';

type Schemas = components['schemas'];

const id = (number: number) => `0199f300-0000-7000-8000-${String(number).padStart(12, '0')}`;
const fundOf = { fundId: specialFund.id, fundName: specialFund.name };

const account = (code: string, name: string, debit: number, credit: number): Schemas['AccountTotal'] => ({
  account: code,
  accountName: name,
  debit,
  credit,
  balance: debit - credit,
});

const trialBalance = [
  account('RECEIVED', '拨入资金', 0, 192000000),
  account('AVAILABLE', '可用资金', 192000000, 135000000),
  account('RESERVED', '已预留资金', 2000000, 1320000),
  account('IN_TRANSIT', '支付在途资金', 1320000, 1000000),
  account('SPENT', '已支出', 1000000, 0),
  account('ALLOCATED_DOWN', '拨付下级', 133000000, 0),
];

const entry = (
  number: number,
  kind: string,
  summary: string,
  from: [string, string],
  to: [string, string],
  fen: number,
): Schemas['EntryView'] => ({
  id: id(number),
  kind,
  occurredOn: '2026-11-18',
  period: '2026-11-01',
  summary,
  decisionType: 'PAYMENT_BATCH',
  decisionId: id(71),
  postedAt: '2026-11-18T02:00:00Z',
  postedBy: '朱梦安',
  postings: [
    { ...fundOf, account: to[0], accountName: to[1], amount: fen },
    { ...fundOf, account: from[0], accountName: from[1], amount: -fen },
  ],
  allowedActions: kind === 'PAYMENT' ? [{ action: 'REVERSE', allowed: true }] : [],
});

const entries = [
  entry(63, 'PAYMENT', '付款成功：十月困难救助金', ['IN_TRANSIT', '支付在途资金'], ['SPENT', '已支出'], 1000000),
  entry(62, 'SEND', '付款批次：十一月困难救助金', ['RESERVED', '已预留资金'], ['IN_TRANSIT', '支付在途资金'], 320000),
  entry(61, 'RESERVE', '预留：张*', ['AVAILABLE', '可用资金'], ['RESERVED', '已预留资金'], 300000),
];

const periods: Schemas['PeriodView'][] = [
  {
    month: '2026-11-01',
    status: 'OPEN',
    entries: 26,
    allowedActions: [{ action: 'CLOSE', allowed: false, reason: '本月尚未结束，请在次月结账。' }],
  },
  { month: '2026-10-01', status: 'OPEN', entries: 14, allowedActions: [{ action: 'CLOSE', allowed: true }] },
  {
    month: '2026-09-01',
    status: 'CLOSED',
    closedAt: '2026-10-08T02:00:00Z',
    closedBy: '陆良哲',
    entries: 9,
    allowedActions: [],
  },
];

const mapped = (account: string, accountName: string, code: string, name: string) => ({
  account,
  accountName,
  code,
  name,
});

const mapping: Schemas['VoucherMapping'] = {
  id: id(80),
  validFrom: '2026-01-01',
  basis: '本校工会会计科目表（2026版）',
  setBy: '朱梦安（财务委员）',
  setAt: '2026-01-05T02:00:00Z',
  accounts: [
    mapped('RECEIVED', '拨入资金', '403', '上级补助收入'),
    mapped('AVAILABLE', '可用资金', '102', '银行存款'),
    mapped('RESERVED', '已预留资金', '102', '银行存款'),
    mapped('IN_TRANSIT', '支付在途资金', '131', '其他应收款'),
    mapped('SPENT', '已支出', '503', '职工服务支出'),
    mapped('ALLOCATED_DOWN', '拨付下级', '507', '补助下级支出'),
    mapped('RETURNED', '退回上级', '403', '上级补助收入'),
    mapped('CLEARING', '资金间清算', '102', '银行存款'),
    {
      ...mapped('SPENT', '已支出', '508', '其他支出'),
      sourceCode: 'DONATION',
      sourceName: '捐赠资金',
    },
  ],
};

const voucherLines: Schemas['VoucherLine'][] = [
  {
    number: 1,
    occurredOn: '2026-09-12',
    summary: '收到资金',
    code: '102',
    name: '银行存款',
    amount: 5000000,
    entryId: id(51),
  },
  {
    number: 1,
    occurredOn: '2026-09-12',
    summary: '收到资金',
    code: '403',
    name: '上级补助收入',
    amount: -5000000,
    entryId: id(51),
  },
  {
    number: 2,
    occurredOn: '2026-08-30',
    summary: '付款成功：八月困难救助金',
    code: '503',
    name: '职工服务支出',
    amount: 300000,
    entryId: id(52),
  },
  {
    number: 2,
    occurredOn: '2026-08-30',
    summary: '付款成功：八月困难救助金',
    code: '131',
    name: '其他应收款',
    amount: -300000,
    entryId: id(52),
  },
];

const vouchersOf = (month: string): Schemas['VoucherMonth'] => ({
  month,
  closed: month < '2026-10-01',
  mapping,
  vouchers: 2,
  debit: 5300000,
  lines: voucherLines,
});

export const ledgerHandlers = [
  http.get('*/api/ledger/vouchers', ({ request }) =>
    HttpResponse.json(vouchersOf(new URL(request.url).searchParams.get('month') ?? '')),
  ),
  http.get(
    '*/api/ledger/vouchers/export',
    () =>
      new HttpResponse(new Blob(['PK']), {
        headers: {
          'Content-Disposition': "attachment; filename*=UTF-8''%E8%AE%B0%E8%B4%A6%E5%87%AD%E8%AF%812026-09.xlsx",
        },
      }),
  ),
  http.get('*/api/ledger/vouchers/mappings', () => HttpResponse.json([mapping])),
  http.post('*/api/ledger/vouchers/mappings', () => HttpResponse.json([mapping])),
  http.get('*/api/ledger/entries', ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('account');
    const items = entries.filter(({ postings }) => !wanted || postings.some((line) => line.account === wanted));
    return HttpResponse.json({ items, nextCursor: null });
  }),
  http.post('*/api/ledger/entries/:id/reversal', () => HttpResponse.json({ entryId: id(69) })),
  http.get('*/api/ledger/trial-balance', () => HttpResponse.json(trialBalance)),
  http.get('*/api/ledger/periods', () => HttpResponse.json(periods)),
  http.post('*/api/ledger/periods/closing', () => HttpResponse.json(periods)),
];
