import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  purposes: {
    ECONOMIC_CHECK: '家庭经济状况核对',
    FINANCE: '收入、财产和银行账户信息',
    MEDICAL: '医疗健康信息',
    CHILD: '不满十四周岁未成年人信息',
  },
  ask: '单独同意',
  askHint: '下面每一项都要由本人看过全文后单独同意，不满十四周岁的由监护人代为同意。提交后可在“我的授权”中随时撤回。',
  agree: (name: string, purpose: string) => `${name}同意处理${purpose}`,
  agreeForChild: (name: string, purpose: string) => `监护人同意处理${name}的${purpose}`,
  read: '看全文',
  guardian: (name: string) => `${name}的监护人`,
  mine: '我的授权',
  mineHint: '您和家人在困难申请中同意的事项。撤回后，工会立即停止办理并不再查看相关信息；已发放救助的账目依法保留。',
  none: '还没有授权记录',
  noneText: '提交困难申请时，您和家人逐项同意的内容会列在这里，可以随时撤回。',
  of: (applicant: string, union?: string) => `${union ? `${union} · ` : ''}${applicant}家庭的困难申请`,
  asRelative: '您是这个家庭的成员，可以撤回自己同意的事项，或作为监护人代孩子撤回。',
  by: (member: string, signer: string) => (member === signer ? `${member}同意` : `${signer}作为监护人代${member}同意`),
  on: (from: string, until?: string) => (until ? `${from} 签署，有效期至 ${until}` : `${from} 同意`),
  earlier: '前次申报',
  standing: '有效',
  withdrawn: '已撤回',
  withdrawnOn: '撤回时间',
  via: { APPLICANT: '申请人撤回', RELATIVE: '家庭成员本人撤回', PAPER: '书面撤回，工会登记' },
  record: '登记书面撤回',
  recordText: (member: string, purpose: string) =>
    `${member}没有账号、以书面方式撤回“${purpose}”时，由工会登记。登记后立即停止办理，申请人和经办人会收到通知。`,
  paper: '签字的撤回单',
  paperNeeded: '请上传签字的撤回单',
  recorded: '已登记，须停止办理',
  withdraw: '撤回授权',
  withdrawText: (purpose: string) =>
    `撤回“${purpose}”后，工会停止办理这份申请，已预留的救助不再发放。以后仍可重新授权并提交。`,
  reason: '撤回说明',
  done: '已撤回，工会已收到通知',
  close: '关闭',
  panel: '授权',
  table: '家庭成员的授权',
  head: ['成员', '授权事项', '文本', '同意日期', '状态', '办理'] as readonly string[],
  noneOfFile: '提交申报后，这里列出每位成员的授权',
  stopped: '家庭已撤回授权，须停止办理：可以退回或不予建档，已安排的救助请取消。',
};

export const consentMessages = catalogue(zhCN) as typeof zhCN;
