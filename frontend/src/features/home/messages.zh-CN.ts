import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  greeting: (name: string) => `${name}，您好`,
  needsMe: '需要我处理',
  waiting: (count: number) => `有 ${count} 件事等您处理`,
  nothingWaiting: '没有等您处理的事',
  nothingWaitingText: '有新的待办时，这里和页面顶部会同时提示。',
  reading: '显示',
  textSize: '字号',
  textSizes: { standard: '标准', large: '大', huge: '特大' },
  theme: '外观',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
  account: '账号',
  toDesktop: '打开电脑版',
  signOut: '退出登录',
};

export const homeMessages = catalogue(zhCN);
