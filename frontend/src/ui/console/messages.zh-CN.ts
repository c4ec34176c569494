import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  steps: ['下载模板', '上传检查', '确认导入', '完成'] as readonly string[],
  stepsLabel: '导入步骤',
  template: '下载模板',
  choose: '选择填好的表格（.xlsx 或 .csv）',
  chooseText: '先检查、后导入：检查时不会写入任何数据。',
  checking: '正在检查',
  importing: '正在导入',
  found: (total: number, valid: number, invalid: number) =>
    invalid === 0 ? `共 ${total} 行，全部可以导入` : `共 ${total} 行，可导入 ${valid} 行，有问题 ${invalid} 行`,
  errorFile: '下载错误文件（含“错误原因”列）',
  errorText: '改好错误文件后可以直接重新上传；也可以先导入没有问题的行。',
  confirm: (rows: number) => `导入 ${rows} 行`,
  again: '重新上传',
  done: (rows: number) => `已导入 ${rows} 行`,
  close: '返回列表',
};

export const consoleUiMessages = catalogue(zhCN);
