import { formatFen } from '@/lib/money';
import { Facts } from '@/ui/Facts';
import type { Headroom } from '../grants/api';
import { grantMessages } from '../grants/messages.zh-CN';

const messages = grantMessages.headroom;

/** How much may still be granted to a family, each figure with the rule that it comes from. */
export function HeadroomFacts({ room }: { room: Headroom }) {
  const sum = (fen: number, source?: string) => `${formatFen(fen)}${source ? ` · ${source}` : ''}`;
  return (
    <Facts
      facts={[
        { name: messages.remaining, value: <b>{formatFen(room.remaining)}</b> },
        { name: messages.limit, value: sum(room.unionLimit, room.unionLimitSource) },
        {
          name: messages.cap,
          value:
            room.householdCap === undefined || room.householdCap === null
              ? messages.noCap
              : sum(room.householdCap, room.householdCapSource ?? undefined),
        },
        { name: messages.used, value: formatFen(room.usedThisYear) },
        { name: messages.inProgress, value: formatFen(room.inProgress) },
      ]}
    />
  );
}
