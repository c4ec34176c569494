import { Form, Input } from 'antd-mobile';
import { formatFen } from '@/lib/money';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { type DeclarationForm, sumsOf, toDeclaration } from '../model';
import styles from './Hardship.module.css';

const { fields, form } = messages;

interface ConsentStepProps {
  values: DeclarationForm;
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}

/** The last step: who signed the authorisation, where the money would go, and the promise that all is true. */
export function ConsentStep({ values, isAgreed, onAgree }: ConsentStepProps) {
  const { people, income, expenses } = sumsOf(toDeclaration(values));
  return (
    <>
      {(values.family ?? []).map((person, index) => (
        <Form.Item
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the family is what the server knows a person by
          key={index}
          name={['family', index, 'agreedOn']}
          label={fields.agreedOn(person.name || messages.person(index + 1))}
        >
          <Input type="date" />
        </Form.Item>
      ))}
      <Form.Item name="bankName" label={fields.bankName}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="bankAccount" label={fields.bankAccount}>
        <Input inputMode="numeric" maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item>
        <p>{form.sums(people, formatFen(income), formatFen(expenses))}</p>
        <p>{form.classified}</p>
        <label className={styles.consent}>
          <input type="checkbox" checked={isAgreed} onChange={({ target }) => onAgree(target.checked)} />
          <span>{form.consent}</span>
        </label>
      </Form.Item>
    </>
  );
}
