import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type Closing, closing } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import type { LegalAidStepProps } from './legal-aid-step';

const { fields } = messages;

export function CloseLegalAid({ of, onClose }: LegalAidStepProps) {
  const { mutate, error, isPending } = useMutation(closing);
  const label = messages.actions.CLOSE ?? '';
  return (
    <DrawerForm<Closing>
      isOpen
      title={label}
      initialValues={{}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.CLOSE}</p>
      <Form.Item name="outcome" label={fields.outcome} rules={required(fields.outcome)}>
        <Select options={Object.entries(messages.outcomes).map(([value, name]) => ({ value, label: name }))} />
      </Form.Item>
      <Form.Item name="result" label={fields.result} rules={required(fields.result)}>
        <Input.TextArea rows={6} maxLength={2000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
