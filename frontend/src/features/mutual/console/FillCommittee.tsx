import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { filling, type Seat } from '../committee/api';
import { committeeMessages as messages } from '../committee/messages.zh-CN';

/** The committee anew, by staff number. */
export function FillCommittee({ seated, onClose }: { seated: Seat[]; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(filling);
  const onSuccess = () => {
    void message.success(messages.filled);
    onClose();
  };
  return (
    <DrawerForm<{ staffNumbers: string }>
      isOpen
      title={messages.fill}
      initialValues={{ staffNumbers: seated.map(({ staffNumber }) => staffNumber).join('\n') }}
      submitError={error}
      isPending={isPending}
      onSubmit={({ staffNumbers }) =>
        mutate({ body: { staffNumbers: staffNumbers.split(/\s+/).filter(Boolean) } }, { onSuccess })
      }
      onCancel={onClose}
    >
      <p>{messages.fillText}</p>
      <Form.Item name="staffNumbers" label={messages.staffNumbers} rules={required(messages.staffNumbers)}>
        <Input.TextArea rows={10} />
      </Form.Item>
    </DrawerForm>
  );
}
