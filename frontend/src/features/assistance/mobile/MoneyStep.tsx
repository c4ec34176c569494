import { Form, Input } from 'antd-mobile';
import { assistanceMessages as messages } from '../messages.zh-CN';
import type { DeclarationForm } from '../model';
import { CostFields } from './CostFields';
import { amount } from './rules';

const fields = messages.fields;

/** The second step: what comes in, what must go out, and what the family owns. */
export function MoneyStep({ family = [] }: Pick<DeclarationForm, 'family'>) {
  return (
    <>
      {family.map((person, index) => (
        <Form.Item
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the family is what the server knows a person by
          key={index}
          name={['family', index, 'annualIncome']}
          label={fields.incomeOf(person.name || messages.person(index + 1))}
          rules={amount}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      ))}
      <CostFields />
    </>
  );
}
