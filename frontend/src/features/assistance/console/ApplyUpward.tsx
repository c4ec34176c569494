import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Radio, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { parseYuan } from '@/lib/money';
import type { HardshipFile } from '../api';
import { applyingUpward, type ExtraGrant, superiors } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantAmountTrouble } from '../grants/model';

const { fields } = messages;

type Values = Omit<ExtraGrant, 'amount'> & { amount: string };

interface ApplyUpwardProps {
  file: HardshipFile;
  isOpen: boolean;
  onClose: () => void;
}

const amount = {
  validator: (_rule: unknown, typed: string | undefined) => {
    const trouble = grantAmountTrouble(typed, undefined);
    return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
  },
};

/** Asks a superior for more; those that the rules do not name stay in the list with the rule. */
export function ApplyUpward({ file, isOpen, onClose }: ApplyUpwardProps) {
  const { message } = App.useApp();
  const { data } = useQuery({ ...superiors, enabled: isOpen });
  const { mutate, error, isPending, reset } = useMutation(applyingUpward);
  const close = () => {
    reset();
    onClose();
  };
  const apply = ({ amount: typed, ...rest }: Values) =>
    mutate(
      { path: { id: file.id }, body: { ...rest, amount: parseYuan(typed) ?? 0 } },
      {
        onSuccess: () => {
          void message.success(messages.applied);
          close();
        },
      },
    );
  return (
    <DrawerForm<Values>
      isOpen={isOpen}
      title={messages.applyTitle(file.applicantName)}
      initialValues={{ purpose: 'HARDSHIP_AID' }}
      submitLabel={messages.applyUpward}
      submitError={error}
      isPending={isPending}
      onSubmit={apply}
      onCancel={close}
    >
      <p>{messages.applyText}</p>
      <Form.Item name="superiorId" label={fields.superior} rules={required(fields.superior)}>
        <Select
          options={(data ?? []).map(({ unitId, unitName, allowed, basis }) => ({
            value: unitId,
            label: allowed ? unitName : messages.refusedTarget(unitName, basis),
            disabled: !allowed,
          }))}
        />
      </Form.Item>
      <Form.Item name="purpose" label={fields.purpose} rules={required(fields.purpose)}>
        <Radio.Group options={Object.entries(messages.purposes).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="amount" label={fields.applyFor} rules={[amount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="explanation" label={fields.applyReason} rules={required(fields.applyReason)}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
