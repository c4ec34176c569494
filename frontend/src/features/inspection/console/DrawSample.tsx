import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type DrawSample as Draw, drawing } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';

const { fields } = messages;
const usualSize = 10;

/** Period, size and the published seed; the sample opens when it is drawn. */
export function DrawSample({ onClose }: { onClose: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(drawing);
  const today = dateOf(new Date());
  const draw = (body: Draw) =>
    mutate(
      { body },
      {
        onSuccess: ({ id }) => {
          void message.success(messages.drawn);
          void navigate(`/inspection/samples/${id}`);
        },
      },
    );
  return (
    <DrawerForm<Draw>
      isOpen
      title={messages.draw}
      submitLabel={messages.draw}
      initialValues={{ kind: 'AID_GRANT', from: `${today.slice(0, 4)}-01-01`, to: today, size: usualSize }}
      submitError={error}
      isPending={isPending}
      onSubmit={draw}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.kind} rules={required(fields.kind)}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="from" label={fields.from} rules={required(fields.from)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" label={fields.to} rules={required(fields.to)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="size" label={fields.size} rules={required(fields.size)}>
        <InputNumber min={1} max={200} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="seed" label={fields.seed} rules={required(fields.seed)} extra={messages.drawHint}>
        <Input maxLength={60} />
      </Form.Item>
    </DrawerForm>
  );
}
