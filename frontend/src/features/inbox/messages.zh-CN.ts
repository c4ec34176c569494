import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  title: '待办',
  table: '待办列表',
  boxes: { TODO: '待办', DONE: '已办', STARTED: '我发起的', COPIED: '抄送我的' },
  boxesLabel: '分类',
  withCount: (label: string, count: number) => `${label} ${count}`,
  columns: {
    title: '事项',
    due: '期限',
    startedBy: '发起人',
    waitingFor: '等待办理',
    openedAt: '到达',
    closed: '办结',
    outcome: '结果',
  },
  overdueOnly: '只看逾期',
  all: '全部',
  deadline: '期限',
  decisions: { APPROVE: '同意', RETURN: '退回', REJECT: '不同意' },
  opinion: '意见',
  opinionNeeded: '请写明意见，对方会看到',
  decideTitle: (decision: string, count: number) => (count === 1 ? decision : `${decision} ${count} 项`),
  done: (count: number) => `已办理 ${count} 项`,
  refused: (title: string, reason: string) => `“${title}”没有办成：${reason}`,
  chosen: (count: number) => `已选 ${count} 项`,
  empty: {
    TODO: ['没有等您处理的事', '有新的待办时，这里和页面顶部会同时提示。'],
    DONE: ['还没有办过的事', '办结的事项会留在这里备查。'],
    STARTED: ['您还没有发起过事项', '您发起的申请和填报，办到哪一步都能在这里看到。'],
    COPIED: ['没有抄送给您的事项', '别人抄送给您的事项会出现在这里，无需办理。'],
  },
  from: (person: string, date: string) => `${person} · ${date}`,
  waitsFor: (whom: string) => `等待 ${whom}`,
  more: '加载更多',
  close: '取消',
  submit: '提交',
};

export const inboxMessages = catalogue(zhCN) as typeof zhCN;
