import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  unreachable: '网络不通，内容没有发出。请检查网络后重试。',
  unexpected: '页面出了意外，请刷新后重试。',
  byStatus: (status: number) =>
    ({
      401: '登录已失效，请重新登录。',
      403: '当前职务不能办理这件事。可以切换职务后再试。',
      404: '没有找到，可能已删除，或不在您的管理范围内。',
      409: '情况已有变化，请刷新后再办理。',
      412: '这条记录刚被他人修改，请刷新后再保存。',
      413: '文件太大，请压缩后再上传。',
      429: '操作太频繁，请稍等片刻再试。',
    })[status] ?? (status >= 500 ? '服务器暂时出了问题，请稍后重试。' : '请求没有成功，请稍后重试。'),
};

export const problemMessages = catalogue(zhCN);
