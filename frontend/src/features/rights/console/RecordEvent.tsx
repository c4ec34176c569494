import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type NewEvent, recording } from '../events/api';
import { eventMessages as messages } from '../events/messages.zh-CN';

const { fields } = messages;

type Values = Omit<NewEvent, 'partner' | 'summary'> & Partial<NewEvent>;

export function RecordEvent({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(recording);
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.record}
      initialValues={{ kind: 'LAW_EDUCATION', heldOn: dateOf(new Date()), participants: 0 }}
      submitLabel={messages.record}
      submitError={error}
      isPending={isPending}
      onSubmit={({ partner = '', summary = '', ...same }) =>
        mutate({ body: { ...same, partner, summary } }, { onSuccess: onClose })
      }
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.kind}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="heldOn" label={fields.heldOn} rules={required(fields.heldOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="partner" label={fields.partner}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="departments" label={fields.departments} rules={required(fields.departments)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="participants" label={fields.participants} rules={required(fields.participantsShort)}>
        <InputNumber min={0} max={100000} />
      </Form.Item>
      <Form.Item name="summary" label={fields.summary}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
