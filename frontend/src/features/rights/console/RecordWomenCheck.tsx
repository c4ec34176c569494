import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import styles from '../shared/Rights.module.css';
import { checking, type NewCheck, type WomenLedger } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';

const { fields } = messages;

interface Protected {
  place: number;
  rule: WomenLedger['checklist'][number];
}

/** One rule; what is not kept asks for words and a day. */
function Rule({ place, rule }: Protected) {
  const met = Form.useWatch(['items', place, 'met']) as boolean | undefined;
  return (
    <div>
      <Form.Item name={['items', place, 'code']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={['items', place, 'met']} valuePropName="checked" help={rule.source}>
        <Checkbox>
          {rule.name} {rule.figure}
        </Checkbox>
      </Form.Item>
      {met === false && (
        <>
          <Form.Item
            name={['items', place, 'situation']}
            label={`${rule.name}：${fields.situation}`}
            rules={required(fields.situation)}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
          <Form.Item
            name={['items', place, 'dueOn']}
            label={`${rule.name}：${fields.limit}`}
            rules={required(fields.limit)}
          >
            <DateInput />
          </Form.Item>
        </>
      )}
    </div>
  );
}

/** A check looks at every rule in force; each is kept unless somebody says otherwise. */
export function RecordWomenCheck({ checklist, onClose }: { checklist: WomenLedger['checklist']; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(checking);
  return (
    <DrawerForm<NewCheck>
      isOpen
      title={messages.check}
      initialValues={{ checkedOn: dateOf(new Date()), items: checklist.map(({ code }) => ({ code, met: true })) }}
      submitLabel={messages.check}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className={styles.hint}>{messages.checkHint}</p>
      <Form.Item name="checkedOn" label={fields.checkedOn} rules={required(fields.checkedOn)}>
        <DateInput />
      </Form.Item>
      {checklist.map((rule, place) => (
        <Rule key={rule.code} place={place} rule={rule} />
      ))}
    </DrawerForm>
  );
}
