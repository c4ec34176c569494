import { DateText } from '@/ui/DateText';
import type { Slot } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';

/** When, with whom and where. */
export function SlotLine({ of }: { of: Slot }) {
  return (
    <span>
      <b>
        <DateText value={of.startsAt} withTime />
      </b>
      <small>
        {messages.kinds[of.kind]} · {of.counsellor} · {of.place} · {messages.minutes(of.minutes)}
      </small>
    </span>
  );
}
