import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { problemOf } from '@/api/problems';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { parseYuan } from '@/lib/money';
import { type FundProposal, proposingFund, sources } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { amountRule } from './amount-rule';
import styles from './Fund.module.css';

const { fields } = messages;

type Values = Omit<FundProposal, 'opening'> & { opening: string };

/** The purposes that the chosen source permits, and its rule. */
function SourceFields() {
  const form = Form.useFormInstance<Values>();
  const chosen = Form.useWatch('sourceCode', form) as string | undefined;
  const { data, error } = useQuery(sources());
  const source = data?.find(({ code }) => code === chosen);
  return (
    <>
      {error && <p role="alert">{problemOf(error).title}</p>}
      <Form.Item name="sourceCode" label={fields.source} rules={required(fields.source)} extra={source?.rule}>
        <Select
          options={(data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={() => form.setFieldValue('purposes', [])}
        />
      </Form.Item>
      <Form.Item name="purposes" label={fields.purposes} rules={required(fields.purposes)}>
        <Select
          mode="multiple"
          disabled={!source}
          placeholder={source ? undefined : messages.sourceFirst}
          options={(source?.purposes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
    </>
  );
}

/** A new fund of the own union; another person approves it and so books its opening money. */
export function ProposeFund({ onClose }: { onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(proposingFund);
  const propose = ({ opening, ...values }: Values) => {
    const onSuccess = () => {
      void message.success(messages.fundProposed);
      onClose();
    };
    mutate({ body: { ...values, opening: parseYuan(opening) ?? 0 } }, { onSuccess });
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.proposeFund}
      initialValues={{}}
      submitLabel={messages.proposeFund}
      submitError={error}
      isPending={isPending}
      onSubmit={propose}
      onCancel={onClose}
    >
      <Form.Item name="name" label={fields.name} rules={required(fields.name)}>
        <Input maxLength={80} />
      </Form.Item>
      <SourceFields />
      <Form.Item name="opening" label={fields.opening} rules={[amountRule]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="basisDocument" label={fields.basis} rules={required(fields.basis)}>
        <Input maxLength={120} />
      </Form.Item>
      <p className={styles.quiet}>{messages.effects.APPROVE_FUND}</p>
    </DrawerForm>
  );
}
