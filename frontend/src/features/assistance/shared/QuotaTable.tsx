import { formatFen } from '@/lib/money';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import type { Campaign } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { totalsOf } from '../campaigns/model';

const numeric = [1, 2, 3, 4, 5, 6];

type Sums = Omit<Campaign['quotas'][number], 'unitId' | 'unitName'>;

const cells = (name: string, sums: Sums) => [
  name,
  messages.quotaOf(sums.peopleUsed, sums.peopleCap),
  messages.amountOf(formatFen(sums.amountUsed), formatFen(sums.amountCap)),
  sums.waiting,
  sums.visited,
  sums.paidPeople,
  <MoneyText key="paid" fen={sums.paidAmount} />,
];

/** What each branch may name, has named, and what its people got. */
export function QuotaTable({ campaign: { quotas } }: { campaign: Campaign }) {
  const rows = quotas.map((quota) => ({ key: quota.unitId, cells: cells(quota.unitName, quota) }));
  const total = { key: 'total', cells: cells(messages.total, totalsOf(quotas)) };
  return (
    <Panel title={messages.quotaTitle}>
      <SimpleTable
        caption={messages.quotaTitle}
        head={messages.quotaHead}
        numeric={numeric}
        rows={quotas.length > 1 ? [...rows, total] : rows}
        empty=""
      />
    </Panel>
  );
}
