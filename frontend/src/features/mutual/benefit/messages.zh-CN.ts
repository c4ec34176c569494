import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  title: '待遇试算',
  open: '试算我能领多少',
  hint: (period: string) => `按${period}的标准计算。填写的内容只用于本次试算，不会保存。`,
  fields: {
    admittedOn: '入院日期',
    dischargedOn: '出院日期',
    critical: '是否首次确诊重大疾病',
    ownCost: '医保报销后个人自付（元）',
    firstTime: '是否首次参保',
  },
  yesNo: { yes: '是', no: '否' },
  stay: (number: number) => `第 ${number} 次住院`,
  addStay: '再加一次住院',
  remove: '删除',
  dayMissing: (field: string) => `请填写${field}`,
  submit: '试算',
  result: '试算结果',
  total: (yuan: string) => `预计补助 ${yuan} 元`,
  parts: { hospital: '住院补助', critical: '重大疾病补助', largeCost: '大额医疗费用补助' },
  hospital: (days: number, yuan: string) => `${yuan}（${days} 天）`,
  noPromise: '试算不是审核结果，以提交材料后的核定为准。',
};

export const benefitMessages = catalogue(zhCN) as typeof zhCN;
