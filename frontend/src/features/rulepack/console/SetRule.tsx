import { useMutation } from '@tanstack/react-query';
import { Alert, App, Checkbox, Form, Input, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { addDays, dateOf } from '@/lib/calendar';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { type NewRule, type Rule, settingRule } from '../api';
import { ruleMessages as messages } from '../messages.zh-CN';
import { storedOf, typedOf, valueInWords } from '../model';

const { fields } = messages;

interface Values extends Pick<NewRule, 'from' | 'basis' | 'documentNumber'> {
  value?: string | string[];
  region?: string;
  checked?: boolean;
}

/** The value as the kind of the parameter wants it: a figure, yuan, or several of a list. */
function ValueField({ rule }: { rule: Rule }) {
  if (rule.kind === 'LIST') {
    return (
      <Form.Item name="value" label={fields.value} rules={required(fields.value)}>
        <Select mode="multiple" options={Object.entries(messages.list).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    );
  }
  const wrong = rule.kind === 'INTEGER' ? messages.whole : messages.decimal;
  const isValue = (_rule: unknown, typed: string) =>
    storedOf(rule.kind, typed) === undefined ? Promise.reject(new Error(wrong)) : Promise.resolve();
  return (
    <Form.Item name="value" label={fields.value} rules={[{ validator: isValue }]}>
      <Input inputMode="decimal" suffix={rule.measure} />
    </Form.Item>
  );
}

/** A new version of the own rule: value, paper and the day from which it holds. */
export function SetRule({ pack, rule, onClose }: { pack: string; rule: Rule; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(settingRule);
  const set = ({ value, region, checked, ...paper }: Values) => {
    const body = {
      pack,
      code: rule.code,
      value: storedOf(rule.kind, value) ?? '',
      trust: checked ? 'VERIFIED' : 'UNVERIFIED',
      ...(region ? { region } : {}),
      ...paper,
    };
    const onSuccess = () => {
      void message.success(messages.saved);
      onClose();
    };
    mutate({ body }, { onSuccess });
  };
  const value = typedOf(rule.kind, rule.value);
  return (
    <DrawerForm<Values>
      isOpen
      title={`${messages.set} · ${rule.name}`}
      initialValues={{ from: addDays(dateOf(new Date()), 1), ...(value === undefined ? {} : { value }) }}
      submitError={error}
      isPending={isPending}
      onSubmit={set}
      onCancel={onClose}
    >
      {rule.tighter !== 'NONE' && rule.bound !== undefined && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={`${messages.bound(valueInWords(rule, rule.bound), rule.boundBy ?? '')}，${messages.tighter[rule.tighter]}`}
        />
      )}
      <ValueField rule={rule} />
      {rule.byRegion && (
        <Form.Item name="region" label={fields.region}>
          <Select
            allowClear
            placeholder={messages.wholeArea}
            options={zhejiangCities.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="from" label={fields.from} rules={required(fields.from)} extra={messages.setNote}>
        <DateInput />
      </Form.Item>
      <Form.Item name="documentNumber" label={fields.documentNumber} rules={required(fields.documentNumber)}>
        <Input maxLength={100} placeholder={messages.documentHint} />
      </Form.Item>
      <Form.Item name="basis" label={fields.basis} rules={required(fields.basis)}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="checked" valuePropName="checked">
        <Checkbox>{messages.checkedPaper}</Checkbox>
      </Form.Item>
    </DrawerForm>
  );
}
