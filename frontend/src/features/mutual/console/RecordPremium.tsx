import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { formatFen, parseYuan } from '@/lib/money';
import { type Participation, type Premium, recordingPremium } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';

const { fields } = messages;

type Values = Omit<Premium, 'amount' | 'unitId'> & { amount: string };

const isAmount = {
  validator: (_rule: unknown, typed: string | undefined) =>
    (parseYuan(typed ?? '') ?? 0) > 0 ? Promise.resolve() : Promise.reject(new Error(messages.amountShape)),
};

interface RecordPremiumProps {
  periodId: string;
  union: Participation;
  onClose: () => void;
}

/** Money that came from a union below; what is still due stands in the field already. */
export function RecordPremium({ periodId, union, onClose }: RecordPremiumProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(recordingPremium);
  const onSuccess = () => {
    void message.success(messages.recorded);
    onClose();
  };
  const record = ({ amount, ...rest }: Values) =>
    mutate(
      { path: { id: periodId }, body: { ...rest, unitId: union.unitId, amount: parseYuan(amount) ?? 0 } },
      { onSuccess },
    );
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.recordTitle(union.unitName)}
      initialValues={{ amount: formatFen(union.open), receivedOn: dateOf(new Date()) }}
      submitLabel={messages.record}
      submitError={error}
      isPending={isPending}
      onSubmit={record}
      onCancel={onClose}
    >
      <p>{messages.recordHint(formatFen(union.open))}</p>
      <Form.Item name="amount" label={fields.amount} rules={[isAmount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="reference" label={fields.reference} rules={required(fields.reference)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="receivedOn" label={fields.receivedOn} rules={required(fields.receivedOn)}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
