import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd-mobile';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { type ConsentPurpose, consentTexts, type NeededConsent } from '../consents/api';
import { consentMessages as messages } from '../consents/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import type { DeclarationForm } from '../model';

import styles from './Hardship.module.css';

interface PersonConsentsProps {
  name: string;
  needed: readonly NeededConsent[];
  bodies: Partial<Record<ConsentPurpose, string>>;
  /** Given by the form item, as the next. */
  value?: ConsentPurpose[];
  onChange?: (value: ConsentPurpose[]) => void;
}

/** What one person is asked, each to be ticked by itself. */
function PersonConsents({ name, needed, bodies, value = [], onChange }: PersonConsentsProps) {
  const tick = (purpose: ConsentPurpose, isAgreed: boolean) =>
    onChange?.([...value.filter((each) => each !== purpose), ...(isAgreed ? [purpose] : [])]);
  return needed.map(({ purpose, byGuardian }) => (
    <div key={purpose}>
      <label className={styles.consent}>
        <input
          type="checkbox"
          checked={value.includes(purpose)}
          onChange={({ target }) => tick(purpose, target.checked)}
        />
        <span>{(byGuardian ? messages.agreeForChild : messages.agree)(name, messages.purposes[purpose])}</span>
      </label>
      <details>
        <summary className="row-link">{messages.read}</summary>
        <p>{bodies[purpose]}</p>
      </details>
    </div>
  ));
}

interface GuardianProps {
  label: string;
  adults: Record<string, string>;
  value?: number;
  onChange?: (value: number) => void;
}

function Guardian({ label, adults, value, onChange }: GuardianProps) {
  return (
    <ChoiceField
      label={label}
      choices={adults}
      {...(value === undefined ? {} : { value: String(value) })}
      onChange={(place) => onChange?.(Number(place))}
    />
  );
}

interface ConsentFieldsProps {
  values: DeclarationForm;
  /** Told by the server, by age and by what was declared. */
  needed: readonly NeededConsent[];
  /** The places in the family of the adults, one of whom agrees for a child. */
  adults: readonly number[];
}

/** The separate consents of the family, person by person. */
export function ConsentFields({ values, needed, adults }: ConsentFieldsProps) {
  const { data = [] } = useQuery(consentTexts);
  const bodies = Object.fromEntries(data.map(({ purpose, body }) => [purpose, body]));
  const family = values.family ?? [];
  const nameAt = (place: number) => family[place]?.name || assistanceMessages.person(place + 1);
  const guardians = Object.fromEntries(adults.map((place) => [String(place), nameAt(place)]));
  if (needed.length === 0) return null;
  return (
    <section aria-label={messages.ask}>
      <Form.Item>
        <p>{messages.askHint}</p>
      </Form.Item>
      {family.map((_person, place) => {
        const ofPerson = needed.filter((need) => need.place === place);
        if (ofPerson.length === 0) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the family is what the server knows a person by
          <div key={place}>
            {ofPerson.some(({ byGuardian }) => byGuardian) && (
              <Form.Item name={['family', place, 'guardian']}>
                <Guardian label={messages.guardian(nameAt(place))} adults={guardians} />
              </Form.Item>
            )}
            <Form.Item name={['family', place, 'consents']}>
              <PersonConsents name={nameAt(place)} needed={ofPerson} bodies={bodies} />
            </Form.Item>
          </div>
        );
      })}
    </section>
  );
}
