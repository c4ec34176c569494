import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import type { Grant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';

const { fields, moneyFields } = messages;

/** What is granted, to whom and why. */
export function GrantFacts({ grant }: { grant: Grant }) {
  return (
    <Facts
      facts={[
        { name: fields.purpose, value: grant.purposeWords },
        { name: fields.amount, value: <b>{formatFen(grant.amount)}</b> },
        { name: fields.unit, value: grant.unitName },
        { name: fields.proposedBy, value: grant.proposedBy },
        { name: fields.createdAt, value: <DateText value={grant.createdAt} withTime /> },
        {
          name: fields.signatures,
          value:
            grant.signaturesNeeded === 0
              ? messages.decidedAbove
              : messages.signed(grant.signatures, grant.signaturesNeeded),
        },
        { name: fields.explanation, value: grant.explanation },
        ...(grant.signingRule ? [{ name: fields.signingRule, value: grant.signingRule }] : []),
        ...(grant.basis ? [{ name: fields.basis, value: grant.basis }] : []),
      ]}
    />
  );
}

/** Where the money is; the fund has a name for those who see the funds of the union. */
export function GrantMoney({ money }: Pick<Grant, 'money'>) {
  if (!money) return <p>{messages.noMoney}</p>;
  return (
    <Facts
      facts={[
        { name: moneyFields.fund, value: money.fundName ?? messages.hiddenFund },
        { name: moneyFields.reserved, value: formatFen(money.reserved) },
        { name: moneyFields.sent, value: formatFen(money.sent) },
        { name: moneyFields.paid, value: formatFen(money.paid) },
        { name: moneyFields.released, value: formatFen(money.released) },
      ]}
    />
  );
}
