import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { parseYuan } from '@/lib/money';
import { type Fund, type Proposal, proposing, targets } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import type { ShareForm } from '../model';

const { fields } = messages;

type Values = Pick<Proposal, 'title' | 'basisDocument' | 'useBy'> & { shares: ShareForm[] };

interface ProposeAllocationsProps {
  fund: Fund;
  isOpen: boolean;
  onClose: () => void;
}

const amount = {
  validator: (_rule: unknown, typed: string | undefined) =>
    (parseYuan(typed ?? '') ?? 0) > 0 ? Promise.resolve() : Promise.reject(new Error(messages.amountShape)),
};

/** One document, several unions. Those that the rules keep the money from stay in the list with the rule. */
export function ProposeAllocations({ fund, isOpen, onClose }: ProposeAllocationsProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(proposing);
  const { data } = useQuery({ ...targets(fund.id), enabled: isOpen });
  const options = (data ?? []).map(({ unitId, unitName, allowed, basis }) => ({
    value: unitId,
    label: allowed || !basis ? unitName : messages.refusedTarget(unitName ?? '', basis),
    disabled: !allowed,
  }));
  const close = () => {
    reset();
    onClose();
  };
  const propose = ({ shares, ...order }: Values) => {
    const body = {
      ...order,
      fundId: fund.id,
      shares: shares.map((share) => ({ toUnitId: share.toUnitId, amount: parseYuan(share.amount) ?? 0 })),
    };
    const onSuccess = () => {
      void message.success(messages.proposed);
      close();
    };
    mutate({ body }, { onSuccess });
  };
  return (
    <DrawerForm<Values>
      isOpen={isOpen}
      title={`${messages.allocate} · ${fund.name}`}
      initialValues={{ shares: [{ toUnitId: undefined as never, amount: '' }] }}
      submitLabel={messages.allocate}
      submitError={error}
      isPending={isPending}
      onSubmit={propose}
      onCancel={close}
    >
      <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="basisDocument" label={fields.basis} rules={required(fields.basis)}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="useBy" label={fields.useBy}>
        <DateInput />
      </Form.Item>
      <Form.List name="shares">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key}>
                <Form.Item name={[name, 'toUnitId']} label={fields.unit} rules={required(fields.unit)}>
                  <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
                </Form.Item>
                <Form.Item name={[name, 'amount']} label={fields.amount} rules={[amount]}>
                  <Input inputMode="decimal" />
                </Form.Item>
                {rows.length > 1 && <Button onClick={() => remove(name)}>{messages.remove}</Button>}
              </div>
            ))}
            <Button onClick={() => add()}>{messages.addShare}</Button>
          </>
        )}
      </Form.List>
    </DrawerForm>
  );
}
