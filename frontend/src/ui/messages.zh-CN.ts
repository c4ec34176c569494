import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  loading: '正在打开…',
  retry: '重试',
  requestId: (id: string) => `反馈问题时请附上编号：${id}`,
  forbidden: '当前职务不能查看这里',
  notFound: '没有找到这个页面',
  notFoundHint: '可能已删除，或不在您的管理范围内。',
  failed: '没有打开',
  due: {
    overdue: (days: number) => `逾期 ${days} 天`,
    today: '今天',
    left: (days: number) => `剩 ${days} 天`,
    leftWorking: (days: number) => `剩 ${days} 个工作日`,
  },
  none: '—',
  reveal: {
    show: '查看',
    purpose: '查看用途',
    choosePurpose: '请选择用途',
    recorded: '查看会被记录，本人可以看到。',
    confirm: '确认查看',
    cancel: '取消',
    hide: '遮盖',
  },
  timeline: { waiting: '等待', took: (days: number) => `用时 ${days} 个工作日` },
  steps: { done: '已完成', now: '正在办理', next: '未开始' },
  target: (target: string) => `目标线 ${target}`,
  job: {
    waiting: '排队中',
    running: (done: number, total: number) => `已处理 ${done} / ${total}`,
    runningPlain: '正在处理…',
    succeeded: '已完成',
    failed: '没有完成',
    cancelled: '已取消',
    cancel: '取消',
    result: '下载结果',
  },
  sketch: '示意图，不表示行政边界',
  below: '低于目标',
  upload: {
    add: '添加',
    photo: '拍照',
    remove: (name: string) => `删除 ${name}`,
    sending: (percent: number) => `${percent}%`,
    failed: '没有传上，点此重传',
    tooLarge: (name: string, megabytes: number) => `${name} 超过 ${megabytes} MB，请压缩或分成几张再传。`,
  },
  print: '打印',
  actions: '办理',
};

export const uiMessages = catalogue(zhCN);
