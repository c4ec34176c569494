import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { counselMessages } from '../counsel/messages.zh-CN';
import { logging, type NewCall } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';

const { fields } = messages;
const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What was asked and what is to come of it; never who called. */
export function LogOfficeCall({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(logging);
  return (
    <DrawerForm<NewCall>
      isOpen
      title={messages.log}
      initialValues={{
        line: 'LEGAL',
        topic: 'LABOUR_LAW',
        calledOn: dateOf(new Date()),
        minutes: 10,
        followUp: 'NONE',
      }}
      submitLabel={messages.log}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.logHint}</p>
      <Form.Item name="line" label={fields.line}>
        <Select options={options(messages.lines)} />
      </Form.Item>
      <Form.Item name="topic" label={fields.topic}>
        <Select options={options(counselMessages.topics)} />
      </Form.Item>
      <Form.Item name="calledOn" label={fields.calledOn} rules={required(fields.calledOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="minutes" label={fields.minutes} rules={required(fields.minutes)}>
        <InputNumber min={1} max={300} />
      </Form.Item>
      <Form.Item name="words" label={fields.words} rules={required(fields.words)}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="followUp" label={fields.followUp}>
        <Select options={options(messages.followUps)} />
      </Form.Item>
    </DrawerForm>
  );
}
