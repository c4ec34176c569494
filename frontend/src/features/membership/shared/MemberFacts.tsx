import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import type { MemberView } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { MemberNumber } from './MemberNumber';

const fields = messages.fields;

export function MemberFacts({ member }: { member: MemberView }) {
  const { identityKind, identityNumber, phone } = member;
  return (
    <Facts
      facts={[
        { name: fields.staffNumber, value: member.staffNumber },
        { name: fields.sex, value: messages.sexes[member.sex] },
        { name: fields.birthYear, value: member.birthYear },
        { name: fields.employment, value: messages.employments[member.employment] },
        { name: fields.joinedOn, value: <DateText value={member.joinedOn} /> },
        { name: fields.identityKind, value: identityKind && messages.identityKinds[identityKind] },
        {
          name: fields.identityNumber,
          value: identityNumber && <MemberNumber member={member} field="IDENTITY_NUMBER" masked={identityNumber} />,
        },
        { name: fields.phone, value: phone && <MemberNumber member={member} field="PHONE" masked={phone} /> },
      ]}
    />
  );
}
