import { useMutation } from '@tanstack/react-query';
import { MaskedText } from '@/ui/MaskedText';
import { type MemberView, unmasking } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';

interface MemberNumberProps {
  member: MemberView;
  field: 'PHONE' | 'IDENTITY_NUMBER';
  masked: string;
}

/** A personal number: masked; in full for those who may, for a purpose that the member can read. */
export function MemberNumber({ member, field, masked }: MemberNumberProps) {
  const { mutateAsync } = useMutation(unmasking);
  const may = member.allowedActions.some(({ action, allowed }) => action === 'UNMASK' && allowed);
  if (!may) return masked;
  const reveal = async (purpose: string) => {
    const body = { fields: [field], purpose: messages.purposes[purpose] ?? purpose };
    const numbers = await mutateAsync({ path: { id: member.id }, body });
    return (field === 'PHONE' ? numbers.phone : numbers.identityNumber) ?? masked;
  };
  const label = field === 'PHONE' ? messages.fields.phone : messages.fields.identityNumber;
  return <MaskedText masked={masked} label={label} purposes={messages.purposes} onReveal={reveal} />;
}
