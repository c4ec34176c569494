import { HttpResponse, http } from 'msw';

const id = (number: number) => `0199d200-0000-7000-8000-${String(number).padStart(12, '0')}`;

const holidays: Record<string, [string, string]> = {};
const arrange = (name: string, kind: string, days: string[]) => {
  for (const day of days) holidays[day] = [kind, name];
};
arrange('元旦', 'HOLIDAY', ['2026-01-01', '2026-01-02', '2026-01-03']);
arrange('元旦', 'MAKE_UP', ['2026-01-04']);
arrange('劳动节', 'HOLIDAY', ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']);
arrange('劳动节', 'MAKE_UP', ['2026-05-09']);
arrange('国庆节、中秋节', 'HOLIDAY', ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05']);
arrange('国庆节、中秋节', 'MAKE_UP', ['2026-09-20', '2026-10-10']);

function calendarDays(from: string, to: string) {
  const days = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const [kind, name] = holidays[day] ?? [date.getUTCDay() % 6 === 0 ? 'WEEKEND' : 'WORKDAY', ''];
    days.push({
      day,
      kind,
      name,
      working: kind === 'WORKDAY' || kind === 'MAKE_UP',
      source: name ? '国办发明电〔2025〕7号' : '',
      ...(day.startsWith('2026') ? {} : { note: '待国务院公布' }),
    });
  }
  return days;
}

const job = (number: number, kind: string, status: string, rest: object) => ({
  id: id(100 + number),
  kind,
  status,
  finished: status !== 'RUNNING',
  done: 0,
  createdAt: '2026-11-20T01:12:00Z',
  allowedActions: [
    status === 'RUNNING'
      ? { action: 'CANCEL', allowed: true }
      : { action: 'CANCEL', allowed: false, reason: '任务已结束' },
  ],
  ...rest,
});

const jobs = [
  job(1, 'import.apply', 'RUNNING', { done: 1820, total: 5000 }),
  job(2, 'import.check', 'DONE', {
    done: 5000,
    total: 5000,
    message: '已核对 5,000 行，2 行有误。',
    resultFileId: id(201),
    finishedAt: '2026-11-20T01:13:04Z',
  }),
  job(3, 'import.check', 'FAILED', {
    message: '表头与模板不一致，请下载最新模板。',
    finishedAt: '2026-11-19T08:00:00Z',
  }),
];

const events = [
  {
    id: id(301),
    at: '2026-11-20T02:31:00Z',
    personId: id(401),
    personName: '何苗',
    postName: '权益保障委员',
    unitName: '浙江工商大学工会',
    act: 'hardship.unmask',
    actName: '查看完整证件号码等信息',
    outcome: 'DONE',
    objectType: 'hardship-file',
    objectName: '困难家庭档案',
    objectId: id(402),
    changes: { fields: { after: '[BANK_ACCOUNT, PHONE]' } },
    changeWords: ['查看的内容：手机号、银行卡号'],
    requestId: '01a2-77f3',
    clientAddress: '10.21.8.114',
  },
  {
    id: id(302),
    at: '2026-11-20T02:12:00Z',
    personId: id(403),
    personName: '陈建国',
    postName: '会员',
    unitName: '会计学院分工会',
    act: 'access.denied',
    actName: '越权访问被拒绝',
    outcome: 'DENIED',
    objectType: 'operation',
    objectName: '操作',
    changes: { operation: { after: 'listAccounts' }, problem: { after: 'urn:wuli:problem:forbidden' } },
    changeWords: ['操作：listAccounts', '原因：没有权限'],
    requestId: '01a2-77e9',
    clientAddress: '2001:da8:e000:1::66',
  },
  {
    id: id(303),
    at: '2026-11-19T09:00:00Z',
    act: 'import.apply',
    actName: '表格导入',
    outcome: 'DONE',
    objectType: 'import-run',
    objectName: '表格导入',
    changes: { rows: { after: 500 } },
    changeWords: ['行数：500'],
    requestId: '01a2-66b0',
  },
  {
    id: id(304),
    at: '2026-11-19T08:40:00Z',
    personId: id(404),
    personName: '陆良哲',
    postName: '财务委员',
    unitName: '浙江工商大学工会',
    act: 'payment.lock',
    actName: '锁定付款批次',
    outcome: 'DONE',
    objectType: 'payment-batch',
    objectName: '付款批次',
    objectId: id(405),
    changes: { status: { before: 'BUILDING', after: 'LOCKED' }, total: { after: '36,000.00 元' } },
    changeWords: ['状态：制作中 → 已锁定', '合计金额：36,000.00 元'],
    requestId: '01a2-66a1',
  },
];

const accesses = [
  {
    id: id(501),
    at: '2026-11-18T06:20:00Z',
    personName: '何苗',
    postName: '权益保障委员',
    unitName: '浙江工商大学工会',
    objectType: 'member',
    fields: ['identityNumber', 'phone'],
    purpose: 'BENEFIT',
  },
  {
    id: id(502),
    at: '2026-10-09T01:05:00Z',
    personName: '欧阳晓岚',
    postName: '组织委员',
    unitName: '浙江工商大学工会',
    objectType: 'hardship-file',
    fields: ['BANK_ACCOUNT'],
    purpose: '核对救助款收款账号',
  },
];

export const deskHandlers = [
  http.get('*/api/calendar/days', ({ request }) => {
    const { searchParams } = new URL(request.url);
    return HttpResponse.json(calendarDays(searchParams.get('from') ?? '', searchParams.get('to') ?? ''));
  }),
  http.get('*/api/jobs', () => HttpResponse.json({ items: jobs })),
  http.delete('*/api/jobs/:id', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/audit/events', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const person = searchParams.get('personId');
    const outcome = searchParams.get('outcome');
    const name = searchParams.get('personName');
    return HttpResponse.json({
      items: events.filter(
        (each) =>
          (!person || each.personId === person) &&
          (!outcome || each.outcome === outcome) &&
          (!name || each.personName?.includes(name)),
      ),
    });
  }),
  http.get('*/api/audit/words', () =>
    HttpResponse.json({
      acts: [
        { code: 'payment.lock', name: '锁定付款批次' },
        { code: 'access.denied', name: '越权访问被拒绝' },
      ],
      objects: [{ code: 'payment-batch', name: '付款批次' }],
    }),
  ),
  http.get('*/api/audit/events/export', () => {
    const named = `attachment; filename*=UTF-8''${encodeURIComponent('审计记录-2026-11-20.xlsx')}`;
    return new HttpResponse('sheet', { headers: { 'Content-Disposition': named } });
  }),
  http.get('*/api/audit/verification', ({ request }) => {
    const from = new URL(request.url).searchParams.get('from') ?? '2026-10-21';
    const broken = from < '2026-01-01';
    return HttpResponse.json({
      from,
      to: '2026-11-20',
      records: 18_204,
      digest: '8f1c2f5b0c6f4f0d9a7be0a9d5d1f8f37f5b3a4f2c1e0d9b8a7f6e5d4c3b2a10',
      findings: broken
        ? [{ tenantId: id(1), day: '2025-12-03', stream: 'EVENT', lane: 3, recordId: id(303), finding: 'CHANGED' }]
        : [],
    });
  }),
  http.get('*/api/my-data/accesses', () => HttpResponse.json({ items: accesses })),
];
