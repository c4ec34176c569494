import { Form, InputNumber, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { required } from '@/form/console/rules';
import { options } from '@/lib/options';
import { counselMessages } from '../counsel/messages.zh-CN';

interface CallFieldsProps {
  labels: Record<'line' | 'topic' | 'calledOn' | 'minutes', string>;
  lines: Record<string, string>;
}

/** What every call has, whoever takes it. */
export function CallFields({ labels, lines }: CallFieldsProps) {
  return (
    <>
      <Form.Item name="line" label={labels.line}>
        <Select options={options(lines)} />
      </Form.Item>
      <Form.Item name="topic" label={labels.topic}>
        <Select options={options(counselMessages.topics)} />
      </Form.Item>
      <Form.Item name="calledOn" label={labels.calledOn} rules={required(labels.calledOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="minutes" label={labels.minutes} rules={required(labels.minutes)}>
        <InputNumber min={1} max={300} />
      </Form.Item>
    </>
  );
}
