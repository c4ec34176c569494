import { catalogue } from '@/i18n/catalogue';
import { rightsTitles } from '../titles/messages.zh-CN';

const zhCN = {
  ...rightsTitles.events,
  sheetName: (year: number) => `普法和维权活动台账-${year}.xlsx`,
  record: '登记活动',
  export: '导出台账',
  exporting: '正在导出…',
  kinds: {
    LAW_EDUCATION: '普法宣传',
    JOINT_TRAINING: '人事制度与劳动法规联学联训',
    LEGAL_SERVICE: '律师服务进校园',
    RIGHTS_MONTH: '宪法宣传周、维权行动月',
    WOMEN: '女职工权益',
    OTHER: '其他',
  },
  fields: {
    kind: '类别',
    title: '主题',
    heldOn: '日期',
    place: '地点',
    partner: '合作单位（没有的不填）',
    partnerShort: '合作单位',
    departments: '参加部门',
    participants: '参加人数（还没有举办的填 0）',
    participantsShort: '参加人数',
    summary: '情况',
  },
  sums: '全年合计',
  events: (count: number) => `${count} 场`,
  people: (count: number) => `${count.toLocaleString('zh-CN')} 人次`,
  planned: '计划',
  cancel: '取消',
  cancelText: (title: string) => `取消“${title}”？取消后不再计入统计，登记记录仍然保留。`,
  none: '这一年还没有登记活动',
};

export const eventMessages = catalogue(zhCN) as typeof zhCN;
