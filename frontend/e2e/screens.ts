import type { Persona } from '../src/test/personas';

/** One screen of a shell, with a word that stands on it only when its content has come. */
export interface Screen {
  address: string;
  word: string;
  persona?: Persona;
}

const id = (group: string, number: number) => `0199${group}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const file = (number: number) => `/assistance/hardship-files/${id('f000', number)}`;
const grant = (number: number) => `/assistance/aid-grants/${id('f300', number)}`;
const concern = (number: number) => `/rights/concerns/${id('f600', number)}`;
const unit = id('b000', 3);
const fund = `/funds/${id('f100', 1)}`;

/** Every route of the console; a test of the shells compares the list with the maps of routes. */
export const consoleScreens: readonly Screen[] = [
  { address: '/', word: '杭州', persona: 'province' },
  { address: '/', word: '外国语学院分工会' },
  { address: '/inbox', word: '逾期 2 天' },
  { address: '/units', word: '丽水学院工会', persona: 'province' },
  { address: '/units/import', word: '下载模板', persona: 'province' },
  ...['overview', 'relations', 'terms', 'bodies', 'posts', 'history'].map(
    (tab): Screen => ({ address: `/units/${unit}?tab=${tab}`, word: '浙江工商大学工会', persona: 'province' }),
  ),
  { address: '/officers', word: '分工会秘书', persona: 'province' },
  { address: '/officers/import', word: '下载模板', persona: 'province' },
  { address: '/unlinked-units', word: '办理变更隶属', persona: 'province' },
  { address: '/officer-gaps', word: '缺额', persona: 'province' },
  ...[1, 2].map((number): Screen => ({ address: `/elections/${id('b300', number)}`, word: '会计学院分工会' })),
  { address: '/terms', word: '丽水学院工会', persona: 'province' },
  { address: '/unit-changes', word: '会计学院分工会' },
  { address: `/unit-changes/${id('f000', 1)}`, word: '会计学院分工会' },
  { address: '/unit-change-cases', word: '杭州市教育工会', persona: 'province' },
  { address: `/unit-change-cases/${id('f000', 2)}`, word: '杭州市教育工会委员会', persona: 'province' },
  { address: '/members', word: '欧阳晓岚' },
  { address: '/members/import', word: '下载模板' },
  { address: `/members/${id('d000', 1)}`, word: '考核入编' },
  { address: '/assistance/hardship-files', word: '王㛃' },
  ...[1, 3, 6].map((number): Screen => ({ address: file(number), word: '办理过程' })),
  { address: '/assistance/aid-grants', word: '救助' },
  ...[1, 2, 3].map((number): Screen => ({ address: grant(number), word: '办理过程' })),
  { address: '/assistance/notices', word: '公示中' },
  { address: `/assistance/notices/${id('f000', 410)}`, word: '困难职工家庭公示' },
  { address: '/mutual-periods', word: '第十三期' },
  { address: `/mutual-periods/${id('f400', 1)}`, word: '110.00元/人' },
  { address: `/mutual-periods/${id('f400', 3)}`, word: '规则包缺少必填参数', persona: 'province' },
  { address: '/rights/concerns', word: '通风柜' },
  { address: '/rights/concerns/statistics', word: '按满意度' },
  ...[1, 2, 3].map((number): Screen => ({ address: concern(number), word: '办理过程' })),
  { address: `/mutual-periods/${id('f400', 1)}/roster`, word: '报送名册' },
  { address: `/mutual-periods/${id('f400', 2)}/roster`, word: '按名册顺序未覆盖 2 人' },
  { address: `/mutual-periods/${id('f400', 1)}/roster/import`, word: '下载模板' },
  { address: `/mutual-periods/${id('f400', 1)}/participation`, word: '登记到账', persona: 'province' },
  { address: '/submissions/sent', word: '追加' },
  { address: `/submissions/sent/${id('f200', 2)}`, word: '追加' },
  { address: '/submissions/received', word: '追加' },
  { address: `/submissions/received/${id('f200', 1)}`, word: '追加' },
  { address: '/funds', word: '2026 年捐赠帮扶资金' },
  { address: fund, word: '全部资金去向相符，分毫不差' },
  { address: `${fund}/nodes/${id('b000', 2)}`, word: '由该单位转拨' },
  { address: '/allocations', word: '高温慰问专项资金' },
  { address: `/allocations/${id('f100', 12)}`, word: '待对方确认' },
  { address: '/incoming-allocations', word: '第二批帮扶资金' },
  { address: `/incoming-allocations/${id('f100', 21)}`, word: '确认到账' },
  { address: '/payment-batches', word: '春节慰问金' },
  { address: '/payment-batches/new', word: '请选择付款的资金' },
  { address: `/payment-batches/${id('f200', 2)}`, word: '各处金额一致' },
  { address: `/payment-batches/${id('f200', 3)}`, word: '户名与账号不符' },
  { address: '/ledger/entries', word: '付款批次：十一月困难救助金' },
  { address: '/ledger/periods', word: '陆良哲' },
  { address: '/accounts', word: '上官文' },
  { address: '/delegations', word: '产假期间' },
  { address: '/my-data', word: '用途' },
  { address: '/audit', word: '核验' },
  { address: '/rules', word: '1,182.00 元/人·月' },
  { address: '/rules/verifications', word: '与当时完全一致' },
  { address: '/inspection', word: '缺少银行回单' },
  { address: `/inspection/samples/${id('fc00', 1)}`, word: '重新抽取结果一致' },
  { address: `/inspection/findings/${id('fc00', 21)}`, word: '整改中' },
  { address: '/retention', word: '家庭-7F3A09C2' },
  { address: '/calendar', word: '国庆节' },
  { address: '/jobs', word: '已完成' },
  { address: '/no-such-page', word: '没有找到' },
];

/** Every route of the phone, without the first part `/m` of the address. */
export const mobileScreens: readonly Screen[] = [
  { address: '/', word: '王*', persona: 'branch' },
  { address: '/', word: '我要申请' },
  { address: '/mine', word: '字号', persona: 'branch' },
  { address: '/inbox', word: '逾期 2 天' },
  { address: '/members', word: '欧阳晓岚' },
  { address: `/members/${id('d000', 1)}`, word: '欧阳晓岚' },
  { address: '/my-membership', word: '谁看过我的信息' },
  { address: '/assistance/hardship-files', word: '王㛃' },
  { address: '/assistance/hardship-files/new', word: '我要申请' },
  { address: file(4), word: '填写中' },
  { address: `${file(4)}?edit=1`, word: '第 1 步，共 4 步' },
  { address: file(1), word: '办理过程' },
  { address: file(2), word: '打印审批表' },
  { address: `${file(5)}/new-visit`, word: '入户' },
  { address: file(6), word: '已建档' },
  { address: `${file(6)}/new-grant`, word: '还可提出' },
  { address: '/assistance/aid-grants', word: '救助' },
  ...[4, 5].map((number): Screen => ({ address: grant(number), word: '办理过程' })),
  { address: '/assistance/notices', word: '公示' },
  { address: `/assistance/notices/${id('f000', 401)}`, word: '公示期' },
  { address: '/mutual-periods', word: '我的保障' },
  { address: `/mutual-periods/${id('f400', 2)}/estimate`, word: '第 1 次住院' },
  { address: `/mutual-periods/${id('f400', 1)}`, word: '110.00元/人' },
  { address: '/rights/concerns', word: '通风柜' },
  { address: '/rights/concerns/new', word: '对分工会不具名' },
  ...[2, 4].map((number): Screen => ({ address: concern(number), word: '办理过程' })),
  { address: `/hardship/${id('f000', 4)}`, word: '填写中' },
  { address: '/hardship/new', word: '我要申请' },
  { address: `/submissions/received/${id('f200', 1)}`, word: '追加' },
  { address: '/delegations', word: '产假期间' },
  { address: '/delegations/new', word: '委托' },
  { address: '/my-data', word: '用途' },
  { address: '/my-consents', word: '撤回授权' },
  { address: '/no-such-page', word: '没有找到' },
];
