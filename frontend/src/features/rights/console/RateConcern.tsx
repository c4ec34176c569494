import { useMutation } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { rating, type Satisfaction } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import type { StepProps } from './concern-step';

const { fields } = messages;

interface Values {
  satisfaction: Satisfaction;
  opinion?: string;
}

/** The member's verdict, for those who look at a desk. */
export function RateConcern({ concern, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(rating);
  const rate = ({ satisfaction, opinion }: Values) =>
    mutate(
      {
        path: { id: concern.id },
        ifMatch: concern.version,
        body: { satisfaction, ...(opinion ? { opinion } : {}) },
      },
      { onSuccess: onClose },
    );
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.actions.RATE ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.RATE ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={rate}
      onCancel={onClose}
    >
      <Form.Item name="satisfaction" label={fields.satisfaction} rules={required(fields.satisfaction)}>
        <Radio.Group options={Object.entries(messages.verdicts).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="opinion" label={fields.opinion}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
