import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { formatFen, parseYuan } from '@/lib/money';
import { type Decision, deciding, type ReceivedCase } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { approvalTrouble, readCopy } from '../model';

interface Values {
  amount?: string;
  opinion?: string;
}

interface DecideCaseProps {
  received: ReceivedCase;
  action: Decision['action'];
  onClose: () => void;
}

/** The superior's word on a copy: an amount may be lowered when one was asked for; every no needs words. */
export function DecideCase({ received, action, onClose }: DecideCaseProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(deciding);
  const { asked } = readCopy(received.snapshot);
  const label = messages.actions[action] ?? action;
  const hasAmount = action === 'APPROVE' && asked !== undefined;
  const amount = {
    validator: (_rule: unknown, typed: string | undefined) => {
      const trouble = approvalTrouble(typed, asked ?? 0);
      return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
    },
  };
  const decide = ({ amount: typed, opinion }: Values) => {
    const words = opinion?.trim() ? { opinion: opinion.trim() } : {};
    const result = hasAmount ? { result: { amountFen: parseYuan(typed ?? '') } as never } : {};
    mutate(
      { path: { id: received.id }, body: { action, ...words, ...result } },
      {
        onSuccess: () => {
          void message.success(messages.decided(label));
          onClose();
        },
      },
    );
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={`${label} · ${received.fromName}`}
      initialValues={hasAmount ? { amount: formatFen(asked).replace(/,/g, '') } : {}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={decide}
      onCancel={onClose}
    >
      <p>{messages.explain[action]}</p>
      {hasAmount && (
        <Form.Item
          name="amount"
          label={messages.fields.amount}
          extra={messages.asked(formatFen(asked))}
          rules={[amount]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      )}
      <Form.Item
        name="opinion"
        label={messages.fields.opinion}
        rules={action === 'APPROVE' ? [] : [{ required: true, whitespace: true, message: messages.opinionNeeded }]}
      >
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
