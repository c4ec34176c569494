import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  search: '查询',
  reset: '重置',
  more: '展开',
  less: '收起',
  all: '全部',
  filters: '筛选条件',
  columns: '列设置',
  density: '行距',
  densities: { middle: '适中', small: '紧凑' },
  exportRows: '导出',
  total: (count: number) => `共 ${count.toLocaleString('zh-CN')} 条`,
  previous: '上一页',
  next: '下一页',
  perPage: (size: number) => `每页 ${size} 条`,
  pageSize: '每页条数',
  pager: '翻页',
  noMatch: '没有符合条件的记录',
  noMatchText: '换一个条件，或重置筛选后再看。',
  loading: '正在查询…',
  loaded: (count: number) => `本页 ${count} 条`,
};

export const tableMessages = catalogue(zhCN);
