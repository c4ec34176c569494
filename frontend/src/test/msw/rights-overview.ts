import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const matters: [Schemas['RightsMatter'], string][] = [
  ['CONCERN', '诉求'],
  ['MEDIATION', '争议调解'],
  ['LEGAL_AID', '法律援助'],
  ['COUNSEL', '咨询预约'],
  ['CALL', '热线来电'],
];

const lines = (year: number, counts: (number | undefined)[][]): Schemas['MatterYears'][] =>
  matters.map(([matter, words], place) => ({
    matter,
    words,
    years: (counts[place] ?? []).map((count, ago) => ({
      year: year - ago,
      ...(count === undefined ? {} : { count }),
    })),
  }));

const tally = (title: string, total: number, counts: Record<string, number | undefined>): Schemas['Tally'] => ({
  title,
  total,
  hidden: Object.values(counts).filter((count) => count === undefined).length,
  cells: Object.entries(counts).map(([words, count]) => ({
    code: words,
    words,
    ...(count === undefined ? {} : { count }),
  })),
});

const overview = (year: number): Schemas['RightsOverview'] => ({
  year,
  smallest: 5,
  rule: '少于5的不显示，避免认出个人；平台缺省（未核实）',
  own: lines(year, [
    [61, 48, 30, 12, 0],
    [9, undefined, 6, 0, 0],
    [14, 8, undefined, 0, 0],
    [120, 96, 40, 0, 0],
    [210, 188, 77, 15, undefined],
  ]),
  tallies: [
    tally('诉求：按类别', 61, {
      劳动人事: 18,
      薪酬待遇: 12,
      女职工权益: undefined,
      后勤与生活: 22,
      意见建议: undefined,
    }),
    tally('法律援助：按结果', 14, { 已提供法律意见: 7, 协商和解: undefined, 还没有: undefined }),
  ],
  below: lines(year, [
    [405, 366, 210, 80, 12],
    [38, 31, 22, 9, undefined],
    [66, 40, 18, 7, 0],
    [902, 640, 300, 120, 25],
    [1310, 1106, 640, 220, 60],
  ]),
  byUnion: [
    tally('诉求', 405, { 浙江工商大学工会: 160, 丽水学院工会: 128, 杭州电子科技大学工会: 117, 浙江传媒学院工会: 0 }),
    tally('法律援助', 66, { 浙江工商大学工会: 40, 丽水学院工会: undefined, 杭州电子科技大学工会: undefined }),
  ],
});

export const overviewHandlers = [
  http.get('*/api/rights-overview', ({ request }) =>
    HttpResponse.json(overview(Number(new URL(request.url).searchParams.get('year')))),
  ),
  http.get('*/api/rights-overview/export', () => new HttpResponse(new Blob(['PK']))),
];
