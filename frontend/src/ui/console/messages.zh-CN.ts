import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  steps: ['下载模板', '上传检查', '确认导入', '完成'] as readonly string[],
  stepsLabel: '导入步骤',
  template: '下载模板',
  choose: '选择填好的表格（.xlsx 或 .csv）',
  chooseText: '先检查、后导入：检查时不会写入任何数据。',
  checking: '正在检查',
  importing: '正在导入',
  found: (total: number, wrong: number) =>
    wrong === 0 ? `共 ${total} 行，全部可以导入` : `共 ${total} 行，其中 ${wrong} 行有问题，改正后才能导入`,
  problems: '问题清单',
  problemHead: ['单元格', '列', '问题'] as readonly string[],
  errorFile: '下载错误文件（含“错误原因”列）',
  errorText: '在错误文件里按“错误原因”列改正，再直接上传它即可。',
  confirm: (rows: number) => `导入 ${rows} 行`,
  again: '重新上传',
  done: (rows: number) => `已导入 ${rows} 行`,
  close: '返回列表',
  copy: '复制',
  copied: '已复制',
};

export const consoleUiMessages = catalogue(zhCN);
