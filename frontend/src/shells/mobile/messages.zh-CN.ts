import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  tabs: '主导航',
  home: '首页',
  inbox: '待办',
  inboxWith: (count: number) => `待办 ${count}`,
  members: '会员',
  assistance: '帮扶',
  mine: '我的',
  switchPost: '切换',
  actFor: '以哪个职务办理？',
  close: '关闭',
  onBehalfOf: '代',
  onBehalfOfName: (name: string) => `受${name}委托`,
  delegatedUntil: (date: string) => `代行至 ${date}`,
  until: (date: string) => `任期至 ${date}`,
  offline: '现在没有网络，草稿会保存，联网后再提交。',
  expired: '登录已失效，请重新登录后继续。',
  signInAgain: '重新登录',
};

export const mobileMessages = catalogue(zhCN);
