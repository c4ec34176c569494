import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  tally: { category: '项目', count: '件数', total: '合计', hidden: '不足以显示' },
  caseTimeline: '办理过程',
  noTimeline: '还没有办理',
};

export const rightsMessages = catalogue(zhCN) as typeof zhCN;
