import { parseYuan } from '@/lib/money';
import { fundMessages as messages } from '../messages.zh-CN';

/** A field of yuan must hold an amount above zero. */
export const amountRule = {
  validator: (_rule: unknown, typed: string | undefined) =>
    (parseYuan(typed ?? '') ?? 0) > 0 ? Promise.resolve() : Promise.reject(new Error(messages.amountShape)),
};
