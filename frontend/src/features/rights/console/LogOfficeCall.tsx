import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { options } from '@/lib/options';
import { logging, type NewCall } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';
import { CallFields } from './CallFields';

const { fields } = messages;

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
      <CallFields labels={fields} lines={messages.lines} />
      <Form.Item name="words" label={fields.words} rules={required(fields.words)}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="followUp" label={fields.followUp}>
        <Select options={options(messages.followUps)} />
      </Form.Item>
    </DrawerForm>
  );
}
