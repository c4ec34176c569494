import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { logging, type NewWork } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import type { LegalAidStepProps } from './legal-aid-step';

const { fields } = messages;

/** What the adviser did; the member reads it. */
export function LogLegalAid({ of, onClose }: LegalAidStepProps) {
  const { mutate, error, isPending } = useMutation(logging);
  const label = messages.actions.LOG ?? '';
  return (
    <DrawerForm<NewWork>
      isOpen
      title={label}
      initialValues={{ work: 'MEETING', doneOn: dateOf(new Date()), minutes: 60 }}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.LOG}</p>
      <Form.Item name="work" label={fields.work}>
        <Select options={Object.entries(messages.works).map(([value, name]) => ({ value, label: name }))} />
      </Form.Item>
      <Form.Item name="doneOn" label={fields.doneOn} rules={required(fields.doneOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="minutes" label={fields.minutes} rules={required(fields.minutes)}>
        <InputNumber min={1} max={1440} />
      </Form.Item>
      <Form.Item name="notes" label={fields.notes} rules={required(fields.notes)}>
        <Input.TextArea rows={8} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
