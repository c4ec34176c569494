import type { UseMutationOptions } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import type { EndOfficeRequest } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';

interface EndOfficeProps {
  /** Nothing is open without one. */
  id: string | undefined;
  title: string;
  hint: string;
  ending: UseMutationOptions<undefined, Error, { path: { id: string }; body: EndOfficeRequest }>;
  onClose: () => void;
}

/** The last day of a term or a committee, and the document by which it ends. */
export function EndOffice({ id, title, hint, ending, onClose }: EndOfficeProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(ending);
  if (!id) return null;
  const close = () => {
    reset();
    onClose();
  };
  const end = (body: EndOfficeRequest) =>
    mutate(
      { path: { id }, body },
      {
        onSuccess: () => {
          void message.success(messages.ended);
          close();
        },
      },
    );
  return (
    <DrawerForm<EndOfficeRequest>
      isOpen
      title={title}
      initialValues={{}}
      submitLabel={messages.end}
      submitError={error}
      isPending={isPending}
      onSubmit={end}
      onCancel={close}
    >
      <p style={{ marginBottom: 16 }}>{hint}</p>
      <Form.Item name="lastDay" label={messages.lastDay} rules={required(messages.lastDay)}>
        <DateInput />
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
