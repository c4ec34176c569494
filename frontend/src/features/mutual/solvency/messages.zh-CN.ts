import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  title: '互助收支',
  subtitle: '各期互助费与补助的收支，金额与资金台账一致。',
  premium: '互助费到账',
  insured: (people: number) => `参保 ${people.toLocaleString('zh-CN')} 人`,
  paid: '已发放',
  reserved: '已批准待付款',
  pending: '已核算未审定',
  loss: '赔付率',
  lossNote: '（已发放 + 待付款）÷ 互助费',
  forecast: '全期预计赔付率',
  forecastNote: (yuan: string) => `按目前进度推算，全期预计支出 ${yuan} 元`,
  tooEarly: '保障满 30 天后开始推算',
  available: '资金可用余额',
  noFund: '还没有指定互助资金',
  yuan: '元',
  percent: (perMille: number) => `${(perMille / 10).toFixed(1)}%`,
  unknown: '—',
  claims: (count: number, open: number) => `申请 ${count} 件，在办 ${open} 件`,
  months: '各月申请',
  month: '月份',
  count: '申请件数',
  awarded: '核定补助（元）',
  share: '占最多的月份',
  noClaims: '还没有申请',
  emptyTitle: '还没有发布过互助期次',
  emptyText: '期次发布、登记到账后显示在这里。',
};

export const solvencyMessages = catalogue(zhCN) as typeof zhCN;
