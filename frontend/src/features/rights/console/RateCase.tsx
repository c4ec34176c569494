import { Form, Input, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import type { Satisfaction } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';

const { fields } = messages;

interface Verdict {
  satisfaction: Satisfaction;
  opinion?: string;
}

interface RateCaseProps {
  error: Error | null;
  isPending: boolean;
  onRate: (verdict: Verdict) => void;
  onClose: () => void;
}

/** The member's verdict on what his union did, for those who look at a desk. */
export function RateCase({ error, isPending, onRate, onClose }: RateCaseProps) {
  const label = messages.actions.RATE ?? '';
  return (
    <DrawerForm<Verdict>
      isOpen
      title={label}
      initialValues={{}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={({ satisfaction, opinion }) => onRate({ satisfaction, ...(opinion ? { opinion } : {}) })}
      onCancel={onClose}
    >
      <Form.Item name="satisfaction" label={fields.satisfaction} rules={required(fields.satisfaction)}>
        <Radio.Group options={Object.entries(messages.verdicts).map(([value, name]) => ({ value, label: name }))} />
      </Form.Item>
      <Form.Item name="opinion" label={fields.opinion}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
