import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { flowMessages as messages } from '../messages.zh-CN';
import { approvedFen } from '../model';

const { fields } = messages;

interface ResultFactsProps {
  submittedAt: string;
  decidedAt?: string | null;
  opinion?: string | null;
  result?: unknown;
}

/** When it went up, when the answer came, and what it says. */
export function ResultFacts({ submittedAt, decidedAt, opinion, result }: ResultFactsProps) {
  const fen = approvedFen(result);
  return (
    <Facts
      facts={[
        { name: fields.submittedAt, value: <DateText value={submittedAt} withTime /> },
        { name: fields.decidedAt, value: decidedAt && <DateText value={decidedAt} withTime /> },
        { name: fields.opinion, value: opinion },
        ...(fen === undefined ? [] : [{ name: fields.approved, value: formatFen(fen) }]),
      ]}
    />
  );
}
