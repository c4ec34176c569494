import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { raising, type SampleRow } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';

interface Values {
  title: string;
  text: string;
}

/** What was found on one row of the sample; the audited desk gets a task with a deadline. */
export function RaiseFinding({ sampleId, row, onClose }: { sampleId: string; row: SampleRow; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(raising);
  const onSuccess = () => {
    void message.success(messages.raised);
    onClose();
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={`${messages.raise} · ${row.label}`}
      initialValues={{}}
      submitLabel={messages.raise}
      submitError={error}
      isPending={isPending}
      onSubmit={(values) => mutate({ body: { sampleId, objectId: row.id, ...values } }, { onSuccess })}
      onCancel={onClose}
    >
      <Form.Item name="title" label={messages.findingTitle} rules={required(messages.findingTitle)}>
        <Input maxLength={60} showCount />
      </Form.Item>
      <Form.Item name="text" label={messages.findingText} rules={required(messages.findingText)}>
        <Input.TextArea rows={5} maxLength={1000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
