import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, InputNumber } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type RecordTermRequest, recordingTerm, type UnitView } from '../api';
import { nextTerm } from '../model';
import { officeMessages as messages } from '../offices/messages.zh-CN';

const words = messages.term;

export function RecordTerm({ unit, isOpen, onClose }: { unit: UnitView; isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(recordingTerm);
  const close = () => {
    reset();
    onClose();
  };
  const record = (body: RecordTermRequest) =>
    mutate(
      { path: { id: unit.id }, body },
      {
        onSuccess: () => {
          void message.success(messages.saved);
          close();
        },
      },
    );
  return (
    <DrawerForm<RecordTermRequest>
      isOpen={isOpen}
      title={`${messages.recordTerm} · ${unit.name}`}
      initialValues={{ ...nextTerm(unit.terms), electedBy: words.electedByDefault }}
      submitError={error}
      isPending={isPending}
      onSubmit={record}
      onCancel={close}
    >
      <p style={{ marginBottom: 16 }}>{words.hint}</p>
      <Form.Item name="ordinal" label={words.ordinal} rules={required(words.ordinal)}>
        <InputNumber min={1} max={99} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="from" label={words.from} rules={required(words.from)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="lastDay" label={words.lastDay} rules={required(words.lastDay)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="electedBy" label={words.electedBy} rules={required(words.electedBy)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="basisDocument"
        label={messages.basis}
        extra={messages.basisHint}
        rules={required(messages.basis)}
      >
        <Input maxLength={100} />
      </Form.Item>
    </DrawerForm>
  );
}
