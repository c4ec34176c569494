import { Form, Input } from 'antd-mobile';
import { Materials } from '@/form/Materials';
import { addDays, addMonths } from '@/lib/calendar';
import { assistanceMessages as messages } from '../messages.zh-CN';
import type { DeclarationForm } from '../model';

const { fields, form } = messages;

/** One paper at a place of the form that knows a single file. */
function OnePaper({ label, value, onChange }: { label: string; value?: string; onChange?: (id?: string) => void }) {
  return (
    <Materials
      camera
      label={label}
      value={value ? [value] : []}
      // A photo that is taken again takes the place of the one before.
      onChange={(ids) => onChange?.(ids.at(-1))}
    />
  );
}

interface AgreementFieldsProps {
  values: DeclarationForm;
  /** The places in the family of those who sign; unknown until the server has told, then everybody is shown. */
  mustSign: readonly number[] | undefined;
  months: number | undefined;
}

/** Each adult's authorisation for the economic check: when it was signed, how long it holds, and a photo of it. */
export function AgreementFields({ values, mustSign, months }: AgreementFieldsProps) {
  const family = values.family ?? [];
  return (
    <>
      {months !== undefined && (
        <Form.Item>
          <p>{form.agreementHint(months)}</p>
        </Form.Item>
      )}
      {family.map((person, index) => {
        if (mustSign && !mustSign.includes(index)) return null;
        const name = person.name || messages.person(index + 1);
        const until = months !== undefined && person.agreedOn && addDays(addMonths(person.agreedOn, months), -1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the family is what the server knows a person by
          <div key={index}>
            <Form.Item
              name={['family', index, 'agreedOn']}
              label={fields.agreedOn(name)}
              {...(until ? { description: form.signedUntil(until) } : {})}
            >
              <Input type="date" />
            </Form.Item>
            <Form.Item name={['family', index, 'agreementFileId']}>
              <OnePaper label={form.agreementOf(name)} />
            </Form.Item>
          </div>
        );
      })}
    </>
  );
}
