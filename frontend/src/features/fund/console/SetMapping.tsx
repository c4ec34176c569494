import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select, Space } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { LoadingState } from '@/ui/LoadingState';
import { sources, trialBalance } from '../api';
import { type MappingLine, type NewMapping, settingMapping, type VoucherMapping } from '../vouchers/api';
import { voucherMessages as messages } from '../vouchers/messages.zh-CN';

interface SetMappingProps {
  /** What the new version begins with. */
  latest: VoucherMapping | undefined;
  onClose: () => void;
}

/** A new version: every account of the ledger once, and more lines for single sources of money. */
export function SetMapping({ latest, onClose }: SetMappingProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(settingMapping);
  const accounts = useQuery(trialBalance());
  const known = useQuery(sources());
  if (!accounts.data || !known.data) return <LoadingState />;
  const lines: Partial<MappingLine>[] = latest?.accounts ?? accounts.data.map(({ account }) => ({ account }));
  const save = ({ from, basis, lines: rows }: NewMapping) =>
    mutate(
      { body: { from, basis, lines: rows.map(plain) } },
      {
        onSuccess: () => {
          void message.success(messages.saved);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<NewMapping>
      isOpen
      title={messages.newVersion}
      initialValues={{ lines: lines as MappingLine[] }}
      submitError={error}
      isPending={isPending}
      onSubmit={save}
      onCancel={onClose}
    >
      <Form.Item name="from" label={messages.from} rules={required(messages.from)} extra={messages.fromHint}>
        <DateInput />
      </Form.Item>
      <Form.Item name="basis" label={messages.basis} rules={required(messages.basis)} extra={messages.basisHint}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.List name="lines">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <Space key={key} align="start" size={6}>
                <Form.Item name={[name, 'account']} rules={required(messages.account)}>
                  <Select
                    aria-label={messages.account}
                    style={{ width: 118 }}
                    options={accounts.data.map(({ account, accountName }) => ({ value: account, label: accountName }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'sourceCode']}>
                  <Select
                    aria-label={messages.source}
                    style={{ width: 104 }}
                    allowClear
                    placeholder={messages.everySource}
                    options={known.data.map(({ code, name: label }) => ({ value: code, label }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'code']} rules={required(messages.fields.code)}>
                  <Input aria-label={messages.fields.code} placeholder={messages.fields.code} style={{ width: 64 }} />
                </Form.Item>
                <Form.Item name={[name, 'name']} rules={required(messages.fields.name)}>
                  <Input aria-label={messages.fields.name} placeholder={messages.fields.name} style={{ width: 112 }} />
                </Form.Item>
                <Button type="text" aria-label={messages.removeLine} onClick={() => remove(name)}>
                  ✕
                </Button>
              </Space>
            ))}
            <Button onClick={() => add({})}>{messages.addLine}</Button>
          </>
        )}
      </Form.List>
    </DrawerForm>
  );
}

/** Without the names that the latest version came with. */
const plain = ({ account, sourceCode, code, name }: MappingLine): MappingLine => ({
  account,
  ...(sourceCode ? { sourceCode } : {}),
  code,
  name,
});
