import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { options } from '@/lib/options';
import { rightsPaths } from '../paths';
import { type NewSupervision, registering } from '../supervision/api';
import { supervisionMessages as messages } from '../supervision/messages.zh-CN';

const { fields } = messages;

export function RegisterSupervision({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(registering);
  return (
    <DrawerForm<NewSupervision>
      isOpen
      title={messages.register}
      initialValues={{ topic: 'PAY', source: 'COMPLAINT', receivedOn: dateOf(new Date()) }}
      submitLabel={messages.register}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: ({ id }) => void navigate(rightsPaths.supervision(id)) })}
      onCancel={onClose}
    >
      <Form.Item name="employer" label={fields.employer} rules={required(fields.employer)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="topic" label={fields.topic}>
        <Select options={options(messages.topics)} />
      </Form.Item>
      <Form.Item name="source" label={fields.source}>
        <Select options={options(messages.sources)} />
      </Form.Item>
      <Form.Item name="receivedOn" label={fields.receivedOn} rules={required(fields.receivedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="complaint" label={fields.complaint} rules={required(fields.complaint)}>
        <Input.TextArea rows={6} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
