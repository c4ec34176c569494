import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Figure = Schemas['ReportFigure'];

const id = (group: string, number: number) => `0199${group}-0000-7000-8000-${String(number).padStart(12, '0')}`;

const figures: Schemas['ReportFigureWords'][] = [
  { figure: 'ON_FILE', words: '期末在册', unit: '户', hasMoney: false },
  { figure: 'FILED', words: '新建档', unit: '户', hasMoney: false },
  { figure: 'LEFT', words: '脱困或注销', unit: '户', hasMoney: false },
  { figure: 'APPROVED', words: '批准救助', unit: '笔', hasMoney: true },
  { figure: 'PAID', words: '发放救助', unit: '笔', hasMoney: true },
  { figure: 'REVERSED', words: '付款冲回', unit: '笔', hasMoney: true },
  { figure: 'VISITED', words: '走访慰问', unit: '次', hasMoney: true },
  { figure: 'GIVEN', words: '送温暖等慰问', unit: '人次', hasMoney: true },
];

/** Counts in the order of the figures; each grant of 3,000.00, each visit with 200.00. */
function cells(...counts: number[]): Schemas['ReportCell'][] {
  return figures.map(({ figure }, place) => {
    const count = counts[place] ?? 0;
    const each: Partial<Record<Figure, number>> = {
      APPROVED: 300_000,
      PAID: 300_000,
      REVERSED: 300_000,
      VISITED: 20_000,
    };
    return { figure, count, families: figure === 'VISITED' ? 0 : count, amount: count * (each[figure] ?? 0) };
  });
}

const month = (first: string, paid: number) => ({ first, cells: cells(0, 0, 0, paid, paid, 0, 0) });

const own: Schemas['ReportScope'] = {
  total: cells(31, 9, 2, 14, 11, 0, 26),
  units: [
    { unitId: id('b000', 4), unitName: '会计学院分工会', cells: cells(19, 6, 2, 9, 8, 0, 12) },
    { unitId: id('b000', 5), unitName: '外国语学院分工会', cells: cells(12, 3, 0, 5, 3, 0, 14) },
  ],
  months: [month('2026-01-01', 4), month('2026-03-01', 1), month('2026-06-01', 2), month('2026-09-01', 4)],
};

const below: Schemas['ReportScope'] = {
  total: cells(412, 61, 18, 120, 104, 1, 530),
  units: [
    { unitId: id('b000', 3), unitName: '浙江工商大学工会', cells: cells(31, 9, 2, 14, 11, 0, 26) },
    { unitId: id('b000', 9), unitName: '丽水学院工会', cells: cells(22, 4, 1, 9, 9, 1, 41) },
  ],
  months: [month('2026-01-01', 40), month('2026-02-01', 64)],
};

/** @param hasBelow as for a superior union */
export const reportHandlers = (hasBelow: boolean) => [
  http.get('*/api/assistance-report', () =>
    HttpResponse.json({
      period: '2026 年',
      from: '2026-01-01',
      to: '2026-12-31',
      figures,
      own,
      ...(hasBelow ? { below } : {}),
    }),
  ),
  http.get('*/api/assistance-report/facts', () =>
    HttpResponse.json({
      items: [
        {
          id: id('f900', 1),
          day: '2026-09-18',
          name: '欧**',
          unitId: id('b000', 4),
          unitName: '会计学院分工会',
          amount: 300_000,
          objectType: 'aid-grant',
          objectId: id('f300', 1),
        },
      ],
    }),
  ),
];
