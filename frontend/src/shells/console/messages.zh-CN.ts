import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  product: '五力',
  skip: '跳到正文',
  navigation: '主导航',
  openNavigation: '菜单',
  breadcrumbs: '当前位置',
  home: '首页',
  groups: { organisation: '组织' },
  units: '组织体系',
  members: '会员',
  actingAs: '当前身份',
  switchPost: '切换职务',
  until: (date: string) => `任期至 ${date}`,
  search: '搜索单位',
  inbox: '待办',
  waiting: (count: number) => `待办 ${count} 件`,
  reading: '显示',
  account: '我的账号',
  signOut: '退出登录',
  toPhone: '用手机版打开',
  textSize: '字号',
  textSizes: { standard: '标准', large: '大', huge: '特大' },
  theme: '外观',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
  shortcuts: '键盘快捷键',
  shortcutList: [
    ['/', '搜索'],
    ['g h', '回到首页'],
    ['g i', '打开待办'],
    ['?', '显示本说明'],
  ] as readonly (readonly [string, string])[],
  expired: '登录已失效',
  expiredText: '为保护资料，长时间没有操作后需要重新登录。登录后回到本页。',
  signInAgain: '重新登录',
};

export const consoleMessages = catalogue(zhCN) as typeof zhCN;
