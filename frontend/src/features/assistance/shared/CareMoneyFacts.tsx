import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { StatusTag } from '@/ui/StatusTag';
import type { CareEvent } from '../visits/api';
import { visitMessages } from '../visits/messages.zh-CN';
import { moneyTone } from '../visits/model';

const messages = visitMessages.money;

/** How far the money of a visit is, from which fund, and who decided. */
export function CareMoneyFacts({ event: { money, visit } }: { event: CareEvent }) {
  if (!money) return null;
  return (
    <Facts
      facts={[
        { name: messages.state, value: <StatusTag tone={moneyTone[money.status]}>{money.statusWords}</StatusTag> },
        { name: visitMessages.amount, value: formatFen(visit?.amount ?? 0) },
        { name: messages.fund, value: money.fundName },
        ...money.timeline.map(({ words, by, post, opinion, at }) => ({
          name: words,
          value: (
            <>
              {messages.by(by, post, opinion)} <DateText value={at} />
            </>
          ),
        })),
      ]}
    />
  );
}
