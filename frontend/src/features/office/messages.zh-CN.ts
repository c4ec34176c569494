import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  period: (from: string, until: string) => `${from} 至 ${until}`,
  calendar: '工作日历',
  calendarNote: '办理期限按工作日计算，调休上班的周末算工作日。',
  year: '年份',
  yearOf: (year: number) => `${year} 年`,
  month: (month: number) => `${month} 月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  kinds: { WORKDAY: '工作日', WEEKEND: '周末', HOLIDAY: '休', MAKE_UP: '班' } as Record<string, string>,
  legend: { HOLIDAY: '放假', MAKE_UP: '调休上班', WEEKEND: '周末' },
  holidays: '放假和调休安排',
  holidayHead: ['日期', '安排', '名称', '依据'],
  provisional: '国务院办公厅尚未公布这一年的安排，目前只按周末和法定节假日推算，公布后更新。',
  working: (days: number) => `全年 ${days} 个工作日`,
  deadline: '推算期限',
  deadlineHint: '从起算日的次日开始数，只数工作日。',
  start: '起算日期',
  days: '工作日数',
  ends: (date: string, weekday: string) => `期限届满：${date}（星期${weekday}）`,

  jobs: '后台任务',
  jobsNote: '导入、导出等较长的办理在后台进行，可以离开页面，办完在这里看结果。',
  jobTable: '我发起的任务',
  jobKinds: {
    'import.check': '表格核对',
    'import.apply': '表格导入',
    'rule.verify': '重新计算历史决定',
  } as Record<string, string>,
  jobColumns: { kind: '任务', startedAt: '发起时间', progress: '进度', finishedAt: '结束时间' },
  resultName: '任务结果',
  cancelTitle: '取消任务',
  cancelText: '任务在完成当前一步后停止，已完成的部分保留。',
  cancelAsked: '已要求停止',
  noJobs: '没有后台任务',
  noJobsText: '从会员或组织页面导入表格时，任务会显示在这里。',
};

export const officeMessages = catalogue(zhCN) as typeof zhCN;
