import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  termPapers: '换届材料',
  changePapers: '有关材料',
  ofTerm: (ordinal: number) => `第 ${ordinal} 届`,
  kinds: { REQUEST: '请示', REPLY: '批复', RESULT: '选举结果报告', OTHER: '其他' },
  missing: (kinds: string) => `还缺：${kinds}`,
  complete: '请示、批复、结果报告已齐',
  head: ['种类', '标题', '文号', '成文日期', '登记', '文件'],
  none: '还没有登记材料',
  open: '查看',
  openOf: (title: string) => `查看 ${title}`,
  file: '登记材料',
  fields: { kind: '种类', title: '标题', documentNumber: '文号', datedOn: '成文日期', content: '文件' },
  chooseFile: '选择文件',
  fileHint: 'PDF、Word、Excel 或照片，不超过 20 MB。登记后不能更改，请核对后保存。',
  filed: '已登记',
  filedBy: (person: string, date: string) => `${person} ${date}`,
  closing: '闭合率',
  closingNote: '统计期内断过线的单位中，已重新明确隶属上级的比例；撤销的单位不计。由隶属关系的历史算出。',
  closingFigures: (closed: number, counted: number) => `${counted} 次断线，已闭合 ${closed} 次`,
  dissolved: (count: number) => `另有 ${count} 个单位撤销`,
  noBreaks: '统计期内没有断线',
  rate: (perMille: number) => `${(perMille / 10).toFixed(1)}%`,
  closingTable: '已闭合的单位',
  closingHead: ['单位', '断线起始日', '闭合日期', '隶属上级', '历时'],
  days: (days: number) => `${days} 天`,
  noneClosed: '统计期内还没有闭合的单位',
};

export const paperMessages = catalogue(zhCN) as typeof zhCN;
