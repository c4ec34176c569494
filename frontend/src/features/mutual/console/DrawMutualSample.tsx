import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { mutualPaths } from '../paths';
import { type DrawRequest, drawing } from '../samples/api';
import { sampleMessages as messages } from '../samples/messages.zh-CN';

const { fields } = messages;

/** The days of the decisions and the published seed; the sample opens when it is drawn. */
export function DrawMutualSample({ periodId, onClose }: { periodId: string; onClose: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(drawing);
  const today = dateOf(new Date());
  const draw = (values: Omit<DrawRequest, 'periodId'>) =>
    mutate(
      { body: { ...values, periodId } },
      {
        onSuccess: ({ id }) => {
          void message.success(messages.drawn);
          void navigate(mutualPaths.sample(periodId, id));
        },
      },
    );
  return (
    <DrawerForm<Omit<DrawRequest, 'periodId'>>
      isOpen
      title={messages.draw}
      submitLabel={messages.draw}
      initialValues={{ from: `${today.slice(0, 7)}-01`, to: today }}
      submitError={error}
      isPending={isPending}
      onSubmit={draw}
      onCancel={onClose}
    >
      <Form.Item name="from" label={fields.from} rules={required(fields.from)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" label={fields.to} rules={required(fields.to)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="seed" label={fields.seed} rules={required(fields.seed)} extra={messages.drawHint}>
        <Input maxLength={60} />
      </Form.Item>
    </DrawerForm>
  );
}
