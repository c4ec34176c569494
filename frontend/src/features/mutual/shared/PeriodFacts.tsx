import { Facts } from '@/ui/Facts';
import type { Period } from '../api';
import { mutualMessages as messages } from '../messages.zh-CN';

const { fields } = messages;

export function PeriodFacts({ period: { plan, organiserName, draftedBy } }: { period: Period }) {
  return (
    <Facts
      facts={[
        { name: fields.cover, value: messages.cover(plan.startsOn, plan.endsOn) },
        { name: fields.enrolUntil, value: plan.enrolUntil },
        { name: fields.claimUntil, value: plan.claimUntil },
        { name: fields.documentNumber, value: plan.documentNumber },
        { name: fields.organiser, value: organiserName },
        { name: fields.draftedBy, value: draftedBy },
      ]}
    />
  );
}
