import { catalogue } from '@/i18n/catalogue';
import { rightsTitles } from '../titles/messages.zh-CN';

const zhCN = {
  ...rightsTitles.overview,
  sheetName: (year: number) => `维权概况-${year}.xlsx`,
  export: '导出',
  exporting: '正在导出…',
  own: '本工会',
  below: '下级工会合计',
  byUnion: '下级工会（只有合计，不含本工会）',
  yearsOf: (matter: string) => `${matter}：近五年`,
};

export const overviewMessages = catalogue(zhCN) as typeof zhCN;
