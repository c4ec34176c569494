import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type Offer, offering } from '../contracts/api';
import { contractMessages as messages } from '../contracts/messages.zh-CN';
import { rightsPaths } from '../paths';

const { fields } = messages;

export function OfferContract({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(offering);
  return (
    <DrawerForm<Offer>
      isOpen
      title={messages.offer}
      initialValues={{ kind: 'PAY', offeredOn: dateOf(new Date()) }}
      submitLabel={messages.offer}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: ({ id }) => void navigate(rightsPaths.contract(id)) })}
      onCancel={onClose}
    >
      <Form.Item name="employer" label={fields.employer} rules={required(fields.employer)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={fields.kind}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="offeredOn" label={fields.offeredOn} rules={required(fields.offeredOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="clauses" label={fields.topics} rules={required(fields.topics)}>
        <Input.TextArea rows={6} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
