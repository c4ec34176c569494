import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  save: '保存',
  cancel: '取消',
  confirm: '确定',
  refused: '没有保存，请按提示修改',
  alsoChanged: '这条记录刚被他人修改。请关闭后重新打开，核对新内容再改。',
  chooseUnit: '输入名称、拼音或编码查找',
  searching: '正在查找…',
  noUnit: '没有找到这个单位',
  choosePerson: '输入姓名、拼音或工号查找',
  noPerson: '本工会没有找到这位同志',
  required: (field: string) => `请填写${field}`,
  importFailed: '核对没有完成，请重新上传。',
  templateName: '导入模板.xlsx',
  errorFileName: '错误文件.xlsx',
  material: (number: number) => `材料 ${number}`,
  openPaper: (name: string) => `查看${name}`,
  openAgain: '点此打开',
  export: {
    title: '导出名单',
    text: '文件加密，水印写明导出人。超过规定行数的，由他人批准后生成。每次下载都会记给名单上的人看。',
    purpose: '导出用途',
    sensitive: (columns: string) => `同时导出敏感栏目（${columns}），须经他人批准`,
    ask: '申请导出',
    waits: '已提交，等待他人批准',
    made: '正在生成文件',
  },
  reason: '理由',
  opinion: '意见',
  opinionNeeded: '请写明理由，对方会看到',
  close: '关闭',
  reasonRequired: '请写明理由',
  requestId: (id: string) => `反馈问题时请附上编号：${id}`,
};

export const formMessages = catalogue(zhCN);
