import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199fc00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const sample: Schemas['SampleDetails'] = {
  id: id(1),
  kind: 'AID_GRANT',
  from: '2026-01-01',
  to: '2026-10-31',
  seed: '双色球2026130期 07 11 19 23 28 31',
  population: 42,
  populationDigest: '9f2c41d07a6e5b8890c1d2e3f4a5b6c7d8e9f00112233445566778899aabbccd',
  drawnBy: '顾敏',
  drawnAt: '2026-11-20T02:00:00Z',
  reproduced: true,
  rows: [
    { id: id(11), objectId: id(11), label: '陈* · 困难救助', amount: 600000, status: 'PAID', day: '2026-09-12' },
    { id: id(12), objectId: id(12), label: '欧* · 助学救助', amount: 300000, status: 'RESERVED', day: '2026-10-08' },
  ],
};

const finding: Schemas['FindingDetails'] = {
  id: id(21),
  sampleId: id(1),
  objectId: id(11),
  objectLabel: '陈* · 困难救助',
  title: '缺少银行回单',
  text: '批次已付款，凭证后未附银行回单。',
  status: 'RECTIFYING',
  statusWords: '整改中',
  dueOn: '2026-12-18',
  raisedBy: '顾敏',
  raisedAt: '2026-11-20T03:00:00Z',
  timeline: [
    {
      action: 'REPLY',
      words: '答复',
      result: '已答复',
      by: '周敏',
      post: '主席',
      opinion: '回单在财务处，补齐后附上。',
      at: '2026-11-21T01:00:00Z',
    },
    {
      action: 'DEMAND',
      words: '要求整改',
      result: '整改中',
      by: '顾敏',
      post: '经审委员',
      opinion: '请补附，并自查同批次其他凭证。',
      at: '2026-11-21T06:00:00Z',
    },
  ],
  allowedActions: [
    { action: 'REPORT', allowed: true },
    { action: 'VERIFY', allowed: false, reason: '由经审委员办理' },
    { action: 'REOPEN', allowed: false, reason: '由经审委员办理' },
  ],
};

export const inspectionHandlers = [
  http.get('*/api/inspection/samples', () =>
    HttpResponse.json([{ ...sample, size: sample.rows.length }] satisfies Schemas['SampleSummary'][]),
  ),
  http.post('*/api/inspection/samples', () => HttpResponse.json(sample)),
  http.get('*/api/inspection/samples/:id', () => HttpResponse.json(sample)),
  http.post('*/api/inspection/samples/:id/evidence-pack', () =>
    HttpResponse.json({ url: '/api/files/links/abc', expiresAt: '2026-11-26T04:05:00Z' }),
  ),
  http.get('*/api/inspection/findings', () => HttpResponse.json([finding])),
  http.post('*/api/inspection/findings', () => HttpResponse.json(finding)),
  http.get('*/api/inspection/findings/:id', () => HttpResponse.json(finding)),
  http.post('*/api/inspection/findings/:id/steps', () => HttpResponse.json(finding)),
];
