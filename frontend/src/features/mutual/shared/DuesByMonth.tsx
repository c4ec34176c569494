import { formatFen } from '@/lib/money';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { Due } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

const stateOf = ({ amount, paid }: Due) =>
  paid >= amount
    ? ({ tone: 'ok', text: messages.paidUp } as const)
    : paid > 0
      ? ({ tone: 'warn', text: messages.partly } as const)
      : ({ tone: 'plain', text: messages.open } as const);

/** What one member owes, month by month, and what of it was paid. */
export function DuesByMonth({ dues }: { dues: Due[] }) {
  return (
    <SimpleTable
      caption={messages.duesTable}
      head={messages.duesHead}
      numeric={[2, 3]}
      empty={messages.noDues}
      rows={dues.map((due) => ({
        key: `${due.month} ${due.kind}`,
        cells: [
          due.month.slice(0, 7),
          due.words,
          formatFen(due.amount),
          formatFen(due.paid),
          <StatusTag key="state" tone={stateOf(due).tone}>
            {stateOf(due).text}
          </StatusTag>,
        ],
      }))}
    />
  );
}
