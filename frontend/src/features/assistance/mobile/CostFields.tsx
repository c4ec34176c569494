import { Form, Input } from 'antd-mobile';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { Button } from '@/ui/Button';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Hardship.module.css';
import { amount } from './rules';
import { YesNo } from './YesNo';

const fields = messages.fields;

/** What must go out, and what the family owns: asked alike by the self-check and by the form. */
export function CostFields() {
  return (
    <>
      <Form.Array
        name="expenses"
        renderAdd={() => <Button className={styles.add ?? ''}>{messages.addExpense}</Button>}
        renderHeader={({ index }, { remove }) => (
          <div className={styles.personHead}>
            <h2>
              {fields.expenses} {index + 1}
            </h2>
            <Button look="link" onClick={() => remove(index)}>
              {messages.remove}
            </Button>
          </div>
        )}
      >
        {(rows) =>
          rows.map(({ index }) => (
            <div key={index} className={styles.person}>
              <Form.Item name={[index, 'kind']}>
                <ChoiceField label={fields.expenseKind} choices={messages.expenseKinds} />
              </Form.Item>
              <Form.Item name={[index, 'annualAmount']} label={fields.annualAmount} rules={amount}>
                <Input inputMode="decimal" />
              </Form.Item>
              <Form.Item name={[index, 'note']} label={fields.note}>
                <Input maxLength={100} />
              </Form.Item>
            </div>
          ))
        }
      </Form.Array>
      <Form.Item name="hardshipCost" label={fields.hardshipCost} rules={amount}>
        <Input inputMode="decimal" />
      </Form.Item>
      {(['homes', 'area', 'cars', 'employees'] as const).map((name) => (
        <Form.Item
          key={name}
          name={['assets', name]}
          label={fields[name]}
          {...(name === 'area' ? { rules: amount } : {})}
        >
          <Input inputMode={name === 'area' ? 'decimal' : 'numeric'} maxLength={name === 'area' ? 8 : 2} />
        </Form.Item>
      ))}
      <Form.Item name={['assets', 'businessPremises']}>
        <YesNo label={fields.businessPremises} />
      </Form.Item>
      <Form.Item name={['assets', 'costlySchool']}>
        <YesNo label={fields.costlySchool} />
      </Form.Item>
    </>
  );
}
