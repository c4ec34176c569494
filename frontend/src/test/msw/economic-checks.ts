import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const check: Schemas['EconomicCheckDetails'] = {
  id: id(901),
  version: 1,
  round: 1,
  status: 'ANSWERED',
  statusWords: '已有结果',
  persons: 2,
  validUntil: '2027-10-31',
  requestedBy: '周敏',
  requestedAt: '2026-11-12T01:00:00Z',
  answeredOn: '2026-11-18',
  answeredBy: '周敏',
  outcome: 'MISMATCH',
  lines: [
    { source: '家庭年收入（元）', outcome: 'MATCH', declared: '118,400.00', found: '119,000.00' },
    { source: '住房（套）', outcome: 'UNKNOWN', declared: '1' },
    { source: '车辆（辆）', outcome: 'MISMATCH', declared: '0', found: '1' },
  ],
};

export const economicCheckHandlers = [
  http.get('*/api/hardship-files/:id/economic-checks', ({ params }) =>
    HttpResponse.json(params.id === id(1) ? [check] : []),
  ),
  http.post('*/api/hardship-files/:id/economic-checks', () => HttpResponse.json(check, { status: 201 })),
  http.post('*/api/economic-checks/:id/*', () => HttpResponse.json(check)),
];
