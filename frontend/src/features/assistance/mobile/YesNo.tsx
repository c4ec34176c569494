import { ChoiceField } from '@/form/mobile/ChoiceField';
import { assistanceMessages as messages } from '../messages.zh-CN';

interface YesNoProps {
  label: string;
  value?: boolean;
  onChange?: (value: boolean) => void;
}

export function YesNo({ label, value, onChange }: YesNoProps) {
  const chosen = value === undefined ? undefined : value ? 'yes' : 'no';
  return (
    <ChoiceField
      label={label}
      choices={{ yes: messages.yes, no: messages.no }}
      {...(chosen ? { value: chosen as 'yes' | 'no' } : {})}
      onChange={(answer) => onChange?.(answer === 'yes')}
    />
  );
}
