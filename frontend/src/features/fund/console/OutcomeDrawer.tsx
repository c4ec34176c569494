import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen } from '@/lib/money';
import { type Outcome, type PaymentItem, proposingOutcome } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';

const { fields } = messages;

interface OutcomeDrawerProps {
  batchId: string;
  item: PaymentItem;
  onClose: () => void;
}

/** What the first of two persons says about a payment that the bank could not tell about, with his evidence. */
export function OutcomeDrawer({ batchId, item, onClose }: OutcomeDrawerProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(proposingOutcome);
  const propose = (body: { outcome: Outcome; reason: string }) => {
    const onSuccess = () => {
      void message.success(messages.outcomeProposed);
      onClose();
    };
    mutate({ path: { id: batchId, itemId: item.id }, body }, { onSuccess });
  };
  return (
    <DrawerForm<{ outcome: Outcome; reason: string }>
      isOpen
      title={`${messages.outcomeTitle} · ${item.label} · ${formatFen(item.amount)}`}
      initialValues={{}}
      submitLabel={messages.actions.PROPOSE_OUTCOME ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={propose}
      onCancel={onClose}
    >
      <p className={styles.quiet}>{messages.outcomeHint}</p>
      <Form.Item name="outcome" label={fields.outcome} rules={required(fields.outcome)}>
        <Radio.Group options={Object.entries(messages.outcomes).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="reason" label={fields.evidence} extra={messages.evidenceHint} rules={required(fields.evidence)}>
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
