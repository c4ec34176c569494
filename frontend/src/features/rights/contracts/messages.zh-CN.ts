import { catalogue } from '@/i18n/catalogue';
import { rightsTitles } from '../titles/messages.zh-CN';

const zhCN = {
  ...rightsTitles.contracts,
  table: '集体合同列表',
  offer: '发出协商要约',
  statuses: {
    OFFERED: '已发要约，待答复',
    TALKS: '协商中',
    DRAFTED: '草案待职代会表决',
    ADOPTED: '已通过，待报送审查',
    IN_FORCE: '生效中',
    ENDED: '已终止',
  },
  steps: { OFFERED: '要约', TALKS: '协商', DRAFTED: '草案', ADOPTED: '表决通过', IN_FORCE: '生效' } as Record<
    string,
    string
  >,
  kinds: {
    GENERAL: '综合集体合同',
    PAY: '工资专项集体合同',
    WOMEN: '女职工权益保护专项集体合同',
    SAFETY: '劳动安全卫生专项集体合同',
  },
  actions: {
    ANSWER: '登记对方答复',
    DRAFT: '登记草案',
    VOTE: '登记表决结果',
    FILE: '公布并报送审查',
    END: '终止',
  } as Record<string, string>,
  explain: {
    ANSWER: '写明对方答复的时间和内容。',
    DRAFT: '双方谈定的期限和主要条款。草案形成后提交职工（代表）大会表决。',
    VOTE: '须有应到代表三分之二以上到会，赞成票超过应到代表半数才算通过；未通过的回到协商。',
    FILE: '登记向职工公布和报送审查的日期。',
    END: '写明终止的原因。',
  } as Record<string, string>,
  fields: {
    employer: '用人单位',
    kind: '合同类别',
    clauses: '主要条款',
    topics: '协商内容',
    status: '状态',
    offeredOn: '要约日期',
    dueOn: '期限',
    dueBasis: '期限依据',
    validFrom: '起始日期',
    validUntil: '期满日期',
    votedOn: '表决日期',
    delegates: '应到人数',
    present: '到会人数',
    inFavour: '赞成票',
    ballot: '表决',
    publishedOn: '公布日期',
    filedOn: '报送日期',
    words: '说明',
  },
  ballot: (on: string, delegates: number, present: number, inFavour: number) =>
    `${on} 应到 ${delegates} 人，到会 ${present} 人，赞成 ${inFavour} 票`,
  overdue: '已超期',
  facts: '合同',
  nowTitle: '办理',
  over: '已经办完。',
  toList: '集体合同',
  empty: '这里会列出集体协商和集体合同。向用人单位发出协商要约后在这里登记。',
};

export const contractMessages = catalogue(zhCN) as typeof zhCN;
