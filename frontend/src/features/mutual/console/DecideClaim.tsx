import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { formatFen, parseYuan } from '@/lib/money';
import { type Award, type Claim, decidingClaim } from '../claims/api';
import { claimMessages } from '../claims/messages.zh-CN';

const messages = claimMessages.decision;

interface Values {
  amount: string;
  reasonCode?: NonNullable<Award['reasonCode']>;
  opinion?: string;
}

export const isAmount = {
  validator: (_rule: unknown, typed: string | undefined) =>
    parseYuan(typed ?? '') === undefined ? Promise.reject(new Error(messages.shape)) : Promise.resolve(),
};

/** What was assessed stands in the field; less needs a coded reason and words. */
export function DecideClaim({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(decidingClaim);
  const { assessed = 0, secondAbove = assessed } = claim;
  const onSuccess = () => {
    void message.success(claimMessages.done(messages.title));
    onClose();
  };
  const decide = ({ amount, ...rest }: Values) =>
    mutate(
      { path: { id: claim.id }, ifMatch: claim.version, body: { ...rest, amount: parseYuan(amount) ?? 0 } },
      { onSuccess },
    );
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.title}
      initialValues={{ amount: formatFen(assessed) }}
      submitLabel={messages.submit}
      submitError={error}
      isPending={isPending}
      onSubmit={decide}
      onCancel={onClose}
    >
      <p>{messages.hint(formatFen(assessed))}</p>
      {assessed > secondAbove && <p>{messages.second(formatFen(secondAbove))}</p>}
      <Form.Item name="amount" label={messages.amount} rules={[isAmount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="reasonCode" label={messages.reasonCode}>
        <Select allowClear options={Object.entries(messages.reasons).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="opinion" label={messages.opinion}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
