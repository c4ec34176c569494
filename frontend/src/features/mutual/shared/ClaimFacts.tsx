import { Paper } from '@/form/Paper';
import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { MoneyText } from '@/ui/MoneyText';
import type { Claim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { kindsInWords } from '../claims/model';

const { fields } = messages;

/** What every officer on the way may know of a claim, and its amounts. */
export function ClaimFacts({ claim }: { claim: Claim }) {
  const { papers, paperCount, asked, mostAsked } = claim;
  return (
    <Facts
      facts={[
        { name: fields.member, value: claim.memberName },
        { name: fields.union, value: `${claim.unionName} · ${claim.unitName}` },
        { name: fields.period, value: claim.periodName },
        { name: fields.kinds, value: kindsInWords(claim.kinds) },
        { name: fields.filedOn, value: <DateText value={claim.filedOn} /> },
        { name: fields.assessed, value: <MoneyText fen={claim.assessed} /> },
        { name: fields.approved, value: <MoneyText fen={claim.approved} /> },
        { name: fields.reviewer, value: claim.reviewer ?? messages.noReviewer },
        { name: fields.account, value: claim.account && `${claim.bankName} ${claim.account}` },
        { name: fields.asked, value: asked > 0 && messages.askedOf(asked, mostAsked) },
        {
          name: fields.papers,
          value:
            papers.length > 0
              ? papers.map((id, place) => <Paper key={id} id={id} name={messages.paper(place + 1)} />)
              : paperCount > 0 && messages.paperCount(paperCount),
        },
      ]}
    />
  );
}

/** Why it is as it is, in the words that the member reads. */
export function ClaimReason({ claim: { reasonWords, reason } }: { claim: Claim }) {
  if (!reason && !reasonWords) return null;
  return (
    <p>
      <b>{fields.reason}</b>：{[reasonWords, reason].filter(Boolean).join('：')}
    </p>
  );
}

/** The amounts of a claim in a line: what the rules gave, what is awarded. */
export const amountOf = ({ approved, assessed }: Pick<Claim, 'approved' | 'assessed'>) => {
  const fen = approved ?? assessed;
  return fen === undefined ? undefined : formatFen(fen);
};
