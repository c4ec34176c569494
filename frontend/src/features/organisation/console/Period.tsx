import { DateText } from '@/ui/DateText';
import { organisationMessages as messages } from '../messages.zh-CN';

/** From a first day to a last day, both included. */
export function Period({ from, to }: { from: string; to?: string | null | undefined }) {
  return (
    <>
      <DateText value={from} /> {to ? messages.until(to) : messages.openEnd}
    </>
  );
}
