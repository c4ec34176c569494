import { catalogue } from '@/i18n/catalogue';

const words = (...all: string[]) => Object.fromEntries(all.map((word) => [word, word])) as Record<string, string>;

const zhCN = {
  title: '全国档案信息',
  hint: '全国工会帮扶工作管理系统要的其他信息，都可以以后补；残疾类别和其他致困原因只有凭用途才看得到全文。',
  edit: '填写全国档案信息',
  save: '保存',
  saved: '已保存',
  print: '打印全国档案表',
  familyColumn: '家庭成员',
  importTitle: '导入已有档案',
  importHint:
    '每行一户，按工号找会员。导入后是草稿：家庭信息和全国档案信息不用再填，但授权书和单独同意不能导入，由家庭重新签署后再提交。',
  optional: '没有不填',
  fields: {
    staffNumber: '职工编号',
    ethnicity: '民族',
    politics: '政治面貌',
    marriage: '婚姻状况',
    disability: '残疾类别',
    modelWorker: '劳模类型',
    workState: '工作状态',
    workingSince: '参加工作时间',
    industry: '所属行业',
    unitNature: '单位性质',
    unitState: '企业状况',
    insurance: '医保状况',
    housing: '住房类型',
    registration: '户口类型',
    registrationPlace: '户口所在地（省市县）',
    postcode: '邮编',
    otherContact: '其他联系方式',
    singleParent: '是否单亲',
    zeroEmployment: '是否零就业家庭',
    selfHelp: '有一定自救能力',
    allowance: '低保金额（元/月）',
    otherCause: '其他致困原因',
  },
  choices: {
    politics: words('中共党员', '共青团员', '民主党派', '群众'),
    marriage: words('未婚', '已婚', '离异', '丧偶'),
    workState: words('在岗', '待岗', '病休', '退休'),
    unitNature: words('事业单位', '国有企业', '民办单位', '其他'),
    insurance: words('城镇职工医保', '城乡居民医保', '未参加'),
    housing: words('自有住房', '租房', '公租房', '借住', '其他'),
    registration: words('非农业', '农业'),
  },
};

export const profileMessages = catalogue(zhCN) as typeof zhCN;
