import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';
import { zhejiangCities } from '../../ui/zhejiang-cities.ts';

type Schemas = components['schemas'];

const universities = [5, 6, 47, 8, 15, 3, 2, 8, 4, 2, 11];

const cities: Schemas['CityTile'][] = zhejiangCities.map(({ code, name }, place) => ({
  code,
  name: `${name}市`,
  ordinal: place + 1,
  universities: universities[place] ?? 0,
  managed: place,
  guided: place * 2,
  counties: 8,
  unlinked: place === 10 ? 1 : 0,
  overdueTerms: place % 4,
  members: (universities[place] ?? 0) * 412,
}));

const terms = { OVERDUE: 8, WITHIN_30_DAYS: 3, WITHIN_90_DAYS: 11, WITHIN_180_DAYS: 19, LATER: 70 };

const indicators: Schemas['Indicator'][] = [
  {
    code: 'ELECTED_ON_TIME',
    label: '换届按期率',
    measure: 'COUNT',
    value: 103,
    of: 111,
    target: 111,
    link: '/terms?urgency=OVERDUE',
  },
  { code: 'MANAGED', label: '直管工会', measure: 'COUNT', value: 38, link: '/units?relation=MANAGE' },
  { code: 'UNLINKED_UNIONS', label: '组织断线', measure: 'COUNT', value: 1, link: '/unlinked-units' },
  {
    code: 'SHORT_OF_OFFICERS',
    label: '专职干部不足千分之三的工会',
    measure: 'COUNT',
    value: 14,
    link: '/officer-gaps?relation=MANAGE',
  },
  {
    code: 'SPECIAL_FUND_USED',
    label: '专项资金已安排',
    measure: 'FEN',
    value: 168_000_000,
    of: 192_000_000,
    link: '/funds',
  },
  { code: 'HARDSHIP_FAMILIES', label: '在册困难家庭', measure: 'COUNT', value: 36 },
];

const term = (number: number, rest: Partial<Schemas['TermSummary']>): Schemas['TermSummary'] => ({
  termId: `0199b100-0000-7000-8000-00000000000${number}`,
  unitId: '0199b000-0000-7000-8000-000000000003',
  unitName: '浙江工商大学工会',
  kind: 'UNIVERSITY',
  standing: 'MANAGED',
  ordinal: 9,
  from: '2022-01-10',
  lastDay: '2027-01-09',
  daysLeft: 50,
  urgency: 'WITHIN_90_DAYS',
  ...rest,
});

export const homeHandlers = [
  http.get('*/api/home/province', () =>
    HttpResponse.json({
      cities,
      indicators,
      terms,
      submissions: [
        {
          id: '0199f000-0000-7000-8000-000000000002',
          title: '更名',
          link: '/unit-change-cases/0199f000-0000-7000-8000-000000000002',
          fromUnitId: '0199b000-0000-7000-8000-000000000002',
          fromUnitName: '杭州市教育工会',
          status: 'SUBMITTED',
          at: '2026-11-19T02:30:00Z',
        },
      ],
    }),
  ),
  http.get('*/api/home/campus', () =>
    HttpResponse.json({
      unionId: '0199b000-0000-7000-8000-000000000003',
      branches: [
        {
          id: '0199b000-0000-7000-8000-000000000004',
          name: '会计学院分工会',
          groups: 4,
          members: 126,
          termDaysLeft: 41,
        },
        {
          id: '0199b000-0000-7000-8000-000000000008',
          name: '外国语学院分工会',
          groups: 3,
          members: 98,
          termDaysLeft: -12,
        },
      ],
      indicators: indicators.slice(1),
      terms,
    }),
  ),
  http.get('*/api/terms', ({ request }) => {
    const urgency = new URL(request.url).searchParams.get('urgency');
    const all = [
      term(1, {
        unitName: '丽水学院工会',
        lastDay: '2026-11-08',
        daysLeft: -12,
        urgency: 'OVERDUE',
        standing: 'GUIDED',
      }),
      term(2, {}),
    ];
    const items = all.filter((each) => !urgency || each.urgency === urgency);
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.get('*/api/units/:id/figures', () =>
    HttpResponse.json({
      known: true,
      members: 2861,
      fullTimeOfficers: 7,
      required: 9,
      gap: 2,
      committeeNeeded: false,
    }),
  ),
];
