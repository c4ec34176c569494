import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  title: '到期的个人信息',
  note: '系统每天按“规则包 · 保存期”标出到期的困难申报和互助申请，由主席或安全管理员逐项决定。系统不会自动删除。',
  table: '到期的个人信息',
  columns: { subject: '对象', unit: '单位', ground: '到期原因', dueOn: '到期日', status: '状态', acts: '办理' },
  status: '状态',
  statuses: { DUE: '待处理', KEPT: '延长保存', RESTRICTED: '限制处理', ERASED: '已删除' },
  actions: { ERASE: '删除', RESTRICT: '限制处理', KEEP: '延长保存' } as Record<string, string>,
  explain: {
    ERASE:
      '销毁全部加密内容的密钥和检索用的哈希，删除证明材料，姓名换成代号。任何人都不能再恢复。账目中的金额以代号保留；互助申请在会员所在工会和组织单位同时删除。需要动态口令。',
    RESTRICT: '只保存，不再查看和办理。用于支付凭据仍在法定保管期内的档案和申请。',
    KEEP: '暂不删除，到期后系统再次提醒。',
  } as Record<string, string>,
  opinion: '理由',
  until: '延长到',
  done: (act: string) => `已${act}`,
  decided: (by: string) => `${by} 决定`,
  keptUntil: (date: string) => `延长到 ${date}`,
  statutory: (date: string) => `支付凭据保管到 ${date}`,
  proof: '删除证明',
  proofOf: (values: number, unreadable: number) => `销毁 ${values} 项密钥，试读 ${unreadable} 项均不能打开`,
  openProof: '打开',
  empty: '没有到期的个人信息',
  emptyText: '保存期在“规则包 · 个人信息保存期”里制定，到期的困难申报和互助申请会列在这里。',
};

export const retentionMessages = catalogue(zhCN) as typeof zhCN;
