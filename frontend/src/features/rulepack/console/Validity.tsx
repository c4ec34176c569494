import { DateText } from '@/ui/DateText';
import { ruleMessages as messages } from '../messages.zh-CN';

/** From which day to which; most have no end yet. */
export function Validity({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (!from) return null;
  return (
    <>
      <DateText value={from} /> – {to ? <DateText value={to} /> : messages.open}
    </>
  );
}
