import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199ff00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const item = (number: number, rest: Partial<Schemas['RiskItem']>): Schemas['RiskItem'] => ({
  id: id(number),
  level: 'COMMON',
  levelWords: '一般',
  people: 12,
  situation: '外聘职工合同将集中到期，尚未告知是否续签。',
  measure: '人事处月底前逐人告知，校工会派人到场。',
  foundOn: '2026-11-24',
  dueOn: '2026-12-22',
  overdue: false,
  ...rest,
});

const desk: Schemas['RiskDesk'] = {
  dueOn: '2026-11-27',
  reported: false,
  basis: '平台缺省，待查文件（未核实）',
  missed: ['2026-11-20'],
  reports: [
    { dueOn: '2026-11-24', items: 2, grave: 1, reportedBy: '周敏', reportedAt: '2026-11-24T02:00:00Z' },
    { dueOn: '2026-11-17', items: 0, grave: 0, reportedBy: '周敏', reportedAt: '2026-11-17T02:00:00Z' },
  ],
  open: [
    item(1, {
      level: 'GRAVE',
      levelWords: '重大',
      people: 46,
      situation: '食堂外包单位拖欠两个月工资。',
      measure: '后勤处先行垫付，校工会约谈外包单位。',
      dueOn: '2026-11-25',
      overdue: true,
    }),
    item(2, {}),
  ],
  closed: [
    item(3, { situation: '加班费计算口径有争议。', closedOn: '2026-11-18', closedBy: '周敏', result: '按规定补发。' }),
  ],
};

const board: Schemas['RiskBoard'] = {
  dueOn: '2026-11-24',
  reported: 2,
  missing: 1,
  unions: [
    { unitId: id(21), name: '杭州电子科技大学工会', reported: false, items: 0, grave: 0 },
    { unitId: id(22), name: '浙江工商大学工会', reported: true, items: 2, grave: 1 },
    { unitId: id(23), name: '丽水学院工会', reported: true, items: 0, grave: 0 },
  ],
};

export const riskHandlers = [
  http.get('*/api/risk-desk', () => HttpResponse.json(desk)),
  http.post('*/api/risk-reports', () => HttpResponse.json({ ...desk, reported: true })),
  http.post('*/api/risk-items/:id/closing', () => HttpResponse.json(desk)),
  http.get('*/api/risk-board', () => HttpResponse.json(board)),
];
