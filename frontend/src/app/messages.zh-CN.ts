import { catalogue } from '@/i18n/catalogue';

const zhCN = {
  product: '五力',
  goingToSignIn: '正在前往登录…',
  postless: '您还没有任职',
  postlessText: '请联系所在工会的组织委员为您登记职务，登记后立即可用。',
};

export const appMessages = catalogue(zhCN);
