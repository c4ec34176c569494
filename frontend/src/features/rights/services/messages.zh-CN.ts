import { catalogue } from '@/i18n/catalogue';
import { rightsTitles } from '../titles/messages.zh-CN';

const zhCN = {
  ...rightsTitles.services,
  note: '上级工会的维权服务中心与律师事务所开设场次，下级工会预约。一场只能由一个单位预约；同一批服务每个单位约一场。',
  sheetName: (year: number) => `维权服务场次-${year}.xlsx`,
  export: '导出',
  exporting: '正在导出…',
  offer: '开设场次',
  addSlot: '再加一场',
  removeSlot: '去掉这一场',
  slot: (number: number) => `第 ${number} 场：`,
  sums: (booked: number, held: number, attended: number) =>
    `已预约 ${booked} 场 · 已举办 ${held} 场 · ${attended.toLocaleString('zh-CN')} 人次`,
  views: { list: '列表', calendar: '日历' },
  view: '显示方式',
  month: '月份',
  before: '上个月',
  after: '下个月',
  monthOf: (year: number, month: number) => `${year} 年 ${month} 月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  none: '这一年还没有场次',
  minutes: (count: number) => `${count} 分钟`,
  attended: (count: number) => `实到 ${count} 人`,
  expected: (count: number) => `预计 ${count} 人`,
  actions: { BOOK: '预约', RELEASE: '取消预约', RECORD: '登记情况', CANCEL: '取消场次' } as Record<string, string>,
  releaseText: (title: string) => `取消“${title}”的预约？场次会放给其他单位。`,
  cancelText: (title: string) => `取消“${title}”这一场？已经预约的单位会收到您写的原因。`,
  cancelWords: '取消原因（预约单位会看到）',
  recordHint: '登记后不再修改，并计入本单位的“普法和维权活动”。',
  fields: {
    startsAt: '开始时间',
    title: '服务名称',
    partner: '律师事务所',
    topics: '可以讲的内容',
    lawyer: '律师',
    minutes: '时长（分钟）',
    state: '状态',
    bookedBy: '预约单位',
    place: '地点',
    wanted: '希望的内容',
    expected: '预计人数',
    attended: '实到人数',
    account: '小结',
  },
};

export const serviceMessages = catalogue(zhCN) as typeof zhCN;
