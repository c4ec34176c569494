import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type AskVoid as Ask, askingVoid, type RosterEntry } from '../roster/api';
import { rosterMessages } from '../roster/messages.zh-CN';

const messages = rosterMessages.voids;

interface AskVoidProps {
  periodId: string;
  entry: RosterEntry;
  onClose: () => void;
}

/** What was wrong with a share from the start; the union that runs the period decides. */
export function AskVoid({ periodId, entry, onClose }: AskVoidProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(askingVoid);
  const onSuccess = () => {
    void message.success(messages.askDone);
    onClose();
  };
  return (
    <DrawerForm<Omit<Ask, 'entryId'>>
      isOpen
      title={messages.askTitle(entry.name)}
      submitLabel={messages.ask}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={(values) => mutate({ path: { id: periodId }, body: { ...values, entryId: entry.id } }, { onSuccess })}
      onCancel={onClose}
    >
      <p>{messages.askHint}</p>
      <Form.Item name="error" label={messages.error} rules={required(messages.error)}>
        <Select options={Object.entries(messages.errors).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="words" label={messages.words} rules={required(messages.words)}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
