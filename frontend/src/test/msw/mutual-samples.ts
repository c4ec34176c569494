import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f470-0000-7000-8000-${String(number).padStart(12, '0')}`;
const claim = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

const sample: Schemas['MutualSampleDetails'] = {
  id: id(1),
  periodId: claim(2),
  periodName: '第十二期（2026 年）',
  from: '2026-10-01',
  to: '2026-10-31',
  seed: '双色球2026130期 07 11 19 23 28 31',
  share: 0.05,
  valueAbove: 1_000_000,
  variance: 0.2,
  population: 46,
  populationDigest: '9f2c41d07a6e5b8890c1d2e3f4a5b6c7d8e9f00112233445566778899aabbccd',
  reproduced: true,
  drawnBy: '顾敏',
  drawnAt: '2026-11-20T02:00:00Z',
  checked: 1,
  deviations: 1,
  deviationPerMille: 1000,
  overpaid: 5000,
  underpaid: 0,
  claims: [
    {
      claimId: claim(801),
      memberName: '欧阳*',
      unionName: '浙江工商大学工会',
      kinds: ['HOSPITAL'],
      decidedOn: '2026-10-12',
      assessed: 45_000,
      approved: 45_000,
      reasons: ['RANDOM'],
      checker: '方文清',
      verdict: 'DEVIATION',
      deviation: 'DAYS',
      correct: 40_000,
      difference: 5_000,
      words: '出院小结载明住院 8 天，按 9 天核算。',
      conclusion: '下次申请时扣回 50 元，并告知申请人。',
      checkedAt: '2026-11-21T02:00:00Z',
      allowedActions: [],
    },
    {
      claimId: claim(802),
      memberName: '单*',
      unionName: '丽水学院工会',
      kinds: ['CRITICAL'],
      decidedOn: '2026-10-20',
      assessed: 1_540_000,
      approved: 1_500_000,
      reasons: ['RANDOM', 'VALUE'],
      checker: '顾敏',
      allowedActions: [
        { action: 'TAKE', allowed: false, reason: '您已领取' },
        { action: 'CHECK', allowed: true },
      ],
    },
    {
      claimId: claim(803),
      memberName: '陈*',
      unionName: '杭州电子科技大学工会',
      kinds: ['HOSPITAL', 'LARGE_COST'],
      decidedOn: '2026-10-22',
      assessed: 90_000,
      approved: 0,
      reasons: ['VARIANCE'],
      allowedActions: [
        { action: 'TAKE', allowed: false, reason: '不能复查本人、亲属或本人办理过的申请，请由他人复查' },
        { action: 'CHECK', allowed: false, reason: '不能复查本人、亲属或本人办理过的申请，请由他人复查' },
      ],
    },
  ],
};

const { from, to, seed, population, checked, deviations, drawnBy, drawnAt } = sample;
const summary: Schemas['MutualSampleSummary'] = {
  ...{ id: sample.id, from, to, seed, population, checked, deviations, drawnBy, drawnAt },
  size: sample.claims.length,
};

export const mutualSampleHandlers = [
  http.get('*/api/mutual-samples', () => HttpResponse.json([summary])),
  http.post('*/api/mutual-samples', () => HttpResponse.json(sample)),
  http.get('*/api/mutual-samples/:id', () => HttpResponse.json(sample)),
  http.post('*/api/mutual-samples/:id/claims/:claimId/:step', () => HttpResponse.json(sample)),
];
