import { Form, Input } from 'antd-mobile';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { Button } from '@/ui/Button';
import { assistanceMessages as messages } from '../messages.zh-CN';
import styles from './Hardship.module.css';
import { identity } from './rules';
import { YesNo } from './YesNo';

const fields = messages.fields;

/** The first step: how to reach the applicant, and who lives with him. The first row is the applicant himself. */
export function FamilyStep() {
  return (
    <>
      <Form.Item name="phone" label={fields.phone}>
        <Input type="tel" inputMode="tel" />
      </Form.Item>
      <Form.Item name="address" label={fields.address}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Array
        name="family"
        renderAdd={() => <Button className={styles.add ?? ''}>{messages.addPerson}</Button>}
        onAdd={({ add }) => add({ livesTogether: true })}
        renderHeader={({ index }, { remove }) => (
          <div className={styles.personHead}>
            <h2>{messages.person(index + 1)}</h2>
            {index > 0 && (
              <Button look="link" onClick={() => remove(index)}>
                {messages.remove}
              </Button>
            )}
          </div>
        )}
      >
        {(rows) =>
          rows.map(({ index }) => (
            <div key={index} className={styles.person}>
              <Form.Item name={[index, 'name']} label={fields.name}>
                <Input maxLength={50} />
              </Form.Item>
              <Form.Item name={[index, 'relation']}>
                <ChoiceField label={fields.relation} choices={messages.relations} />
              </Form.Item>
              <Form.Item
                name={[index, 'identityNumber']}
                label={fields.identityNumber}
                rules={identity}
                validateTrigger="onBlur"
              >
                <Input maxLength={20} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[index, 'occupation']} label={fields.occupation}>
                <Input maxLength={50} />
              </Form.Item>
              <Form.Item name={[index, 'health']} label={fields.health}>
                <Input maxLength={100} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[index, 'livesTogether']}>
                <YesNo label={fields.livesTogether} />
              </Form.Item>
            </div>
          ))
        }
      </Form.Array>
    </>
  );
}
