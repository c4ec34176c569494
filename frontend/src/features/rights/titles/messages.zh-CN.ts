/** The titles of the pages alone, so that the first screen does not load all words of the module for its way bar. */
export const rightsTitles = {
  concerns: { title: '诉求', statisticsPage: '诉求统计', page: '诉求详情' },
  consultations: { title: '在线法律咨询' },
  contracts: { title: '集体合同', page: '集体合同详情' },
  counsel: { deskPage: '咨询师工作台', statisticsPage: '咨询统计' },
  events: { title: '普法和维权活动' },
  hotlines: { title: '维权和心理热线' },
  legalaid: { title: '法律援助', page: '法律援助案件', advisersTitle: '法律顾问和援助律师' },
  mediations: { title: '争议调解', page: '调解案件', mediatorsTitle: '调解员名册' },
  overview: { title: '维权概况' },
  risks: { title: '劳动关系风险排查', boardTitle: '一周两报' },
  services: { title: '维权服务场次' },
  supervision: { title: '劳动法律监督', page: '监督案件' },
  women: { title: '女职工权益' },
} as const;
