import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen, parseYuan } from '@/lib/money';
import { type Campaign, type NewRecipient, naming } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { amountRule } from './amount-rule';
import { MemberPicker } from './MemberPicker';

const messages = campaignMessages.recipients;

type Values = Pick<NewRecipient, 'memberId' | 'beneficiary'> & { amount?: string };

/** Puts a member on the list of a campaign. */
export function NameRecipient({ of, isOpen, onClose }: { of: Campaign; isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(naming);
  const close = () => {
    reset();
    onClose();
  };
  return (
    <DrawerForm<Values>
      isOpen={isOpen}
      title={messages.name}
      submitLabel={messages.name}
      initialValues={of.beneficiaries.length === 1 && of.beneficiaries[0] ? { beneficiary: of.beneficiaries[0] } : {}}
      submitError={error}
      isPending={isPending}
      onSubmit={({ memberId, beneficiary, amount }) => {
        const fen = parseYuan(amount ?? '');
        mutate(
          { body: { campaignId: of.id, memberId, beneficiary, ...(fen === undefined ? {} : { amount: fen }) } },
          {
            onSuccess: () => {
              void message.success(messages.named);
              close();
            },
          },
        );
      }}
      onCancel={close}
    >
      <p>{messages.nameHint}</p>
      <Form.Item name="memberId" label={messages.member} rules={required(messages.member)}>
        <MemberPicker />
      </Form.Item>
      <Form.Item name="beneficiary" label={messages.group} rules={required(messages.group)}>
        <Radio.Group options={of.beneficiaries.map((value) => ({ value, label: campaignMessages.groups[value] }))} />
      </Form.Item>
      {of.form === 'MONEY' && (
        <Form.Item
          name="amount"
          label={messages.amount}
          extra={messages.amountHint(formatFen(of.perPerson))}
          rules={[amountRule]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
