import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type Engagement, engaging } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';

const { fields } = messages;
const texts = [
  ['name', 50],
  ['firm', 100],
  ['licenceNumber', 40],
  ['field', 60],
] as const;

/** Puts somebody into the register for the term of his contract. */
export function EngageAdviser({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(engaging);
  return (
    <DrawerForm<Engagement>
      isOpen
      title={messages.engage}
      initialValues={{ kind: 'LAWYER', contractFrom: dateOf(new Date()) }}
      submitLabel={messages.engage}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.adviserKind}>
        <Select options={Object.entries(messages.adviserKinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      {texts.map(([name, longest]) => (
        <Form.Item key={name} name={name} label={fields[name]} rules={required(fields[name])}>
          <Input maxLength={longest} />
        </Form.Item>
      ))}
      <Form.Item name="contact" label={fields.officeContact} rules={required(fields.officeContact)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="contractFrom" label={fields.contractFrom} rules={required(fields.contractFrom)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="contractUntil" label={fields.contractUntil} rules={required(fields.contractUntil)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
