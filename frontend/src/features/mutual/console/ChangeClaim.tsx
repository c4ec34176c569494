import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen, parseYuan } from '@/lib/money';
import { type Claim, decidingAppeal } from '../claims/api';
import { claimMessages } from '../claims/messages.zh-CN';
import { isAmount } from './DecideClaim';

const messages = claimMessages.decision;
const title = claimMessages.actions.CHANGE ?? '';

interface Values {
  amount: string;
  opinion: string;
}

/** An appeal that succeeds: the amount of the claim in all. */
export function ChangeClaim({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(decidingAppeal);
  const onSuccess = () => {
    void message.success(claimMessages.done(title));
    onClose();
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={title}
      initialValues={{ amount: formatFen(claim.assessed ?? 0) }}
      submitLabel={title}
      submitError={error}
      isPending={isPending}
      onSubmit={({ amount, opinion }) =>
        mutate(
          { path: { id: claim.id }, ifMatch: claim.version, body: { amount: parseYuan(amount) ?? 0, opinion } },
          { onSuccess },
        )
      }
      onCancel={onClose}
    >
      <p>{messages.appealHint}</p>
      <Form.Item name="amount" label={messages.amount} rules={[isAmount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="opinion" label={claimMessages.fields.opinion} rules={required(claimMessages.fields.opinion)}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
