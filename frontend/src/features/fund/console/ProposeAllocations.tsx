import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { problemOf } from '@/api/problems';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen, parseYuan } from '@/lib/money';
import { type AllocationProposal, type Fund, proposing, targets } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import type { ShareForm } from '../model';
import { amountRule } from './amount-rule';
import styles from './Fund.module.css';

const { fields } = messages;

type Values = Pick<AllocationProposal, 'title' | 'basisDocument' | 'useBy'> & { shares: ShareForm[] };

interface ProposeAllocationsProps {
  fund: Fund;
  /** Down the tree, or unused money back up. */
  way: 'DOWN' | 'RETURN';
  onClose: () => void;
}

/** What is given away so far, and what would be left. */
function RunningTotal({ available }: { available: number }) {
  const form = Form.useFormInstance<Values>();
  const shares = Form.useWatch('shares', form) as (ShareForm | undefined)[] | undefined;
  const total = (shares ?? []).reduce((sum, share) => sum + (parseYuan(share?.amount ?? '') ?? 0), 0);
  const rest = available - total;
  return (
    <p role="status" className={rest < 0 ? styles.bad : styles.quiet}>
      {rest < 0 ? messages.beyond(formatFen(-rest)) : messages.chosenSum(formatFen(total), formatFen(rest))}
    </p>
  );
}

/** One document, several unions. Those that the rules keep the money from stay in the list with the rule. */
export function ProposeAllocations({ fund, way, onClose }: ProposeAllocationsProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(proposing[way]);
  const { data, error: notListed } = useQuery(targets(fund.id));
  const label = way === 'DOWN' ? messages.allocate : messages.giveBack;
  const options = (data ?? [])
    .filter(({ kind }) => kind === way)
    .map(({ unitId, unitName, allowed, basis }) => ({
      value: unitId,
      label: allowed || !basis ? unitName : messages.refusedTarget(unitName ?? '', basis),
      disabled: !allowed,
    }));
  const propose = ({ shares, ...order }: Values) => {
    const body = {
      ...order,
      fundId: fund.id,
      shares: shares.map((share) => ({ toUnitId: share.toUnitId, amount: parseYuan(share.amount) ?? 0 })),
    };
    const onSuccess = () => {
      void message.success(messages.proposed);
      onClose();
    };
    mutate({ body }, { onSuccess });
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={`${label} · ${fund.name}`}
      initialValues={{ shares: [{ toUnitId: undefined as never, amount: '' }] }}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={propose}
      onCancel={onClose}
    >
      {notListed && <p role="alert">{problemOf(notListed).title}</p>}
      <p className={styles.quiet}>{messages.rest(formatFen(fund.balance.available))}</p>
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
              <div key={key} className={styles.share}>
                <Form.Item name={[name, 'toUnitId']} label={fields.unit} rules={required(fields.unit)}>
                  <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
                </Form.Item>
                <Form.Item name={[name, 'amount']} label={fields.amount} rules={[amountRule]}>
                  <Input inputMode="decimal" />
                </Form.Item>
                {rows.length > 1 && <Button onClick={() => remove(name)}>{messages.remove}</Button>}
              </div>
            ))}
            {way === 'DOWN' && <Button onClick={() => add()}>{messages.addShare}</Button>}
          </>
        )}
      </Form.List>
      <RunningTotal available={fund.balance.available} />
    </DrawerForm>
  );
}
