import { useMutation } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { MaskedText } from '@/ui/MaskedText';
import { type HiddenField, type Unmasked, unmasking } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { isHidden } from '../model';

/** Who checks a file reads what the family says; numbers, health and findings are for those who decide. */
const permissionFor = (field: HiddenField) => (field === 'STATEMENT' ? 'hardship.unmask' : 'hardship.identify');

interface HiddenValueProps {
  fileId: string;
  field: HiddenField;
  label: string;
  masked: string | undefined;
  /** Picks the value out of the answer. */
  pick: (shown: Unmasked) => string | null | undefined;
}

/** A personal value of a file: masked; in full for those who may, for a purpose that the family can read. */
export function HiddenValue({ fileId, field, label, masked, pick }: HiddenValueProps) {
  const may = useMay();
  const { mutateAsync } = useMutation(unmasking);
  if (!masked || !isHidden(masked) || !may(permissionFor(field))) return masked;
  const reveal = async (purpose: string) => {
    const body = { fields: [field], purpose: messages.purposes[purpose] ?? purpose };
    return pick(await mutateAsync({ path: { id: fileId }, body })) ?? masked;
  };
  return <MaskedText masked={masked} label={label} purposes={messages.purposes} onReveal={reveal} />;
}
