import { useQuery } from '@tanstack/react-query';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { memberCounts } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { statusTotals } from '../model';

const everybody = 'ALL';
const inWords = (label: string, count: number) => messages.counted(label, count.toLocaleString('zh-CN'));

/** How many there are of each status; a tap shows them alone. */
export function StatusCounts({ chosen, onChoose }: { chosen?: string; onChoose: (status?: string) => void }) {
  const { data } = useQuery(memberCounts);
  if (!data) return null;
  const totals = statusTotals(data);
  const all = totals.reduce((sum, [, count]) => sum + count, 0);
  return (
    <ChoiceRow<string>
      label={messages.fields.status}
      choices={{
        [everybody]: inWords(messages.all, all),
        ...Object.fromEntries(totals.map(([status, count]) => [status, inWords(messages.statuses[status], count)])),
      }}
      chosen={chosen ?? everybody}
      onChoose={(status) => onChoose(status === everybody ? undefined : status)}
    />
  );
}
