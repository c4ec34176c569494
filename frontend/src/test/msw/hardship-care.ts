import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unit = { unitId: '0199b000-0000-7000-8000-000000000004', unitName: '会计学院分工会' };

const reviewRows: Schemas['ReviewRow'][] = [
  {
    ...unit,
    id: id(7),
    applicantName: '钱学文',
    category: 'DEEP',
    stage: 'SUSPENDED',
    reviewedUntil: '2026-11-20',
    returned: false,
  },
  {
    ...unit,
    id: id(8),
    applicantName: '沈月',
    category: 'RELATIVE',
    stage: 'WAITING',
    reviewedUntil: '2026-12-02',
    returned: true,
  },
  {
    ...unit,
    id: id(9),
    applicantName: '司马青',
    category: 'DEEP',
    stage: 'DECLARED',
    reviewedUntil: '2027-01-08',
    redeclaredAt: '2026-11-20T02:00:00Z',
    returned: false,
  },
  {
    ...unit,
    id: id(6),
    applicantName: '陈晓明',
    category: 'DEEP',
    stage: 'COMING',
    reviewedUntil: '2027-10-30',
    returned: false,
  },
];

/** What surrounds a file: the self-check before it, the care after it. */
const helperRow: Schemas['HelperSummary'] = {
  ...unit,
  id: id(501),
  fileId: id(6),
  applicantName: '陈晓明',
  helperName: '何苗',
  since: '2026-03-02',
  nextVisitOn: '2026-11-20',
  lastVisitedOn: '2026-08-22',
  visits: 2,
};

const helperDetails: Schemas['HelperDetails'] = {
  ...unit,
  id: id(501),
  fileId: id(6),
  applicantName: '陈晓明',
  helperPersonId: id(601),
  helperName: '何苗',
  since: '2026-03-02',
  nextVisitOn: '2026-11-20',
  lastVisitedOn: '2026-08-22',
  assignedBy: '周敏',
  everyDays: 90,
  mine: false,
  mayPlan: true,
  given: 50000,
  visits: [
    { id: id(511), plannedOn: '2026-11-20', status: 'PLANNED', photos: [], amount: 0 },
    {
      id: id(512),
      plannedOn: '2026-08-22',
      status: 'DONE',
      visitedOn: '2026-08-22',
      manner: 'HOME',
      mannerWords: '上门',
      words: '（已隐去，共 24 字）',
      photos: [id(513)],
      amount: 50000,
      goods: '米、油各一份',
      recordedBy: '何苗',
    },
    {
      id: id(514),
      plannedOn: '2026-05-30',
      status: 'DONE',
      visitedOn: '2026-05-28',
      manner: 'PHONE',
      mannerWords: '电话',
      words: '（已隐去，共 18 字）',
      photos: [],
      amount: 0,
      recordedBy: '何苗',
    },
  ],
};

export const hardshipCareHandlers = [
  http.get('*/api/family-helpers', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const isShown = wanted.get('due') !== 'LATER' && (!wanted.get('fileId') || wanted.get('fileId') === id(6));
    return HttpResponse.json({ items: isShown ? [helperRow] : [], nextCursor: null, total: isShown ? 1 : 0 });
  }),
  http.get('*/api/family-helpers/figures', () =>
    HttpResponse.json({ families: 9, withoutHelper: 2, overdue: 1, unvisited: 1, everyDays: 90 }),
  ),
  http.get('*/api/family-helpers/:id', () => HttpResponse.json(helperDetails)),
  http.post('*/api/family-helpers', () => HttpResponse.json(helperDetails, { status: 201 })),
  http.post('*/api/family-helpers/:id/plan', () => HttpResponse.json(helperDetails)),
  http.post('*/api/family-helpers/:id/visits', () => HttpResponse.json(helperDetails)),
  http.post('*/api/family-helpers/visits/:id/cancellation', () => HttpResponse.json(helperDetails)),
  http.post('*/api/family-helpers/visits/:id/unmasking', () =>
    HttpResponse.json({ words: '上门看望，家属病情稳定，已协助办理门诊备案。' }),
  ),
  http.get('*/api/hardship-reviews', ({ request }) => {
    const stage = new URL(request.url).searchParams.get('stage');
    const items = reviewRows.filter((row) => !stage || row.stage === stage);
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.post('*/api/hardship-self-check', () =>
    HttpResponse.json({
      category: 'RELATIVE',
      exclusions: ['有家庭用车 2 辆'],
      lines: [
        { words: '有商品住房 2 套，人均建筑面积低于 15 平方米，属于例外，不影响建档', source: '浙教工〔2022〕27号' },
        { words: '有家庭用车 2 辆，不予建档', source: '浙教工〔2022〕27号' },
        { words: '结论：相对困难' },
      ],
    } satisfies Schemas['CalculationDetails']),
  ),
];
