import { dateOf } from '@/lib/calendar';
import { parseYuan } from '@/lib/money';
import type { Helper, HelperRecord } from './helpers';

/** A visit as it is typed: the amount in yuan. */
export type HelperRecordForm = Pick<HelperRecord, 'visitedOn' | 'manner' | 'words' | 'photos'> & {
  amount?: string;
  goods?: string;
};

export const newRecord = (now = new Date()): Partial<HelperRecordForm> => ({ visitedOn: dateOf(now), manner: 'HOME' });

/** The planned visit that comes next is the one that was made. */
export function toRecord({ amount, goods, ...same }: HelperRecordForm, { visits }: Pick<Helper, 'visits'>) {
  const planned = visits
    .filter(({ status }) => status === 'PLANNED')
    .sort((one, other) => one.plannedOn.localeCompare(other.plannedOn))[0];
  const fen = parseYuan(amount ?? '');
  return {
    ...same,
    ...(planned ? { visitId: planned.id } : {}),
    ...(fen === undefined ? {} : { amount: fen }),
    ...(goods?.trim() ? { goods: goods.trim() } : {}),
  } satisfies HelperRecord;
}
