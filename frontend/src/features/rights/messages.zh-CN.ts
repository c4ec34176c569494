import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  tally: {
    category: '项目',
    count: '件数',
    total: '合计',
    hidden: '不足以显示',
    year: '年份',
    yearOption: (year: number) => `${year} 年`,
    note: (smallest: number, rule: string) =>
      `少于 ${smallest} 的数不显示，并多隐去相邻的较小数，使人无法相减得出。依据：${rule}`,
  },
  caseTimeline: '办理过程',
  noTimeline: '还没有办理',
  again: '点此打开',
  opinion: '意见',
  done: (act: string) => `已${act}`,
};

export const rightsMessages = catalogue(zhCN) as typeof zhCN;
