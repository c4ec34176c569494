import { formatFen, parseYuan } from '@/lib/money';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import type { Rule } from './api';
import { ruleMessages as messages } from './messages.zh-CN';

type Shape = Pick<Rule, 'kind' | 'measure'>;

const listOf = (value: string): string[] => JSON.parse(value) as string[];

/** A stored value as people write it: fen as yuan, codes as words, with its measure. */
export function valueInWords({ kind, measure }: Shape, value: string): string {
  if (kind === 'LIST') {
    return listOf(value)
      .map((code) => messages.list[code] ?? code)
      .join('、');
  }
  const figure = kind === 'MONEY' ? formatFen(Number(value)) : value;
  return measure ? `${figure} ${measure}` : figure;
}

export const cityInWords = (code: string | undefined) =>
  zhejiangCities.find((city) => city.code === code)?.name ?? messages.wholeArea;

/** What a form shows for a stored value. */
export function typedOf(kind: Rule['kind'], value: string | undefined): string | string[] | undefined {
  if (value === undefined) return undefined;
  if (kind === 'LIST') return listOf(value);
  return kind === 'MONEY' ? formatFen(Number(value)) : value;
}

/** What is stored for what was typed; undefined when it is no value of that kind. */
export function storedOf(kind: Rule['kind'], typed: string | string[] | undefined): string | undefined {
  if (Array.isArray(typed)) return typed.length > 0 ? JSON.stringify(typed) : undefined;
  const plain = (typed ?? '').normalize('NFKC').trim();
  if (kind === 'MONEY') {
    const fen = parseYuan(plain);
    return fen !== undefined && fen >= 0 ? String(fen) : undefined;
  }
  return (kind === 'INTEGER' ? /^\d{1,9}$/ : /^\d{1,9}(\.\d{1,4})?$/).test(plain) ? plain : undefined;
}

/** Where the decision is shown that came out differently. */
export const decisionPath = (objectType: string, id: string) =>
  objectType === 'aid-grant' ? `/assistance/aid-grants/${id}` : `/assistance/hardship-files/${id}`;
