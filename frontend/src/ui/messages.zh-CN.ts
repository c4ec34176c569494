import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  loading: '正在打开…',
  retry: '重试',
  requestId: (id: string) => `反馈问题时请附上编号：${id}`,
  forbidden: '当前职务不能查看这里',
  notFound: '没有找到这个页面',
  notFoundHint: '可能已删除，或不在您的管理范围内。',
  failed: '没有打开',
};

export const uiMessages = catalogue(zhCN);
