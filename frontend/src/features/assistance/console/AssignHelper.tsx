import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { assigning, type NewHelper } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';

const messages = careMessages.helpers;

interface AssignHelperProps {
  fileId: string;
  /** Somebody helps already: he leaves a word to the next. */
  isChange: boolean;
  isOpen: boolean;
  onClose: () => void;
}

/** Gives a family its helper, or another one. */
export function AssignHelper({ fileId, isChange, isOpen, onClose }: AssignHelperProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(assigning);
  const close = () => {
    reset();
    onClose();
  };
  const assign = (values: Omit<NewHelper, 'fileId'>) =>
    mutate(
      { body: { ...values, fileId } },
      {
        onSuccess: () => {
          void message.success(messages.assigned);
          close();
        },
      },
    );
  return (
    <DrawerForm<Omit<NewHelper, 'fileId'>>
      isOpen={isOpen}
      title={isChange ? messages.change : messages.assign}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={assign}
      onCancel={close}
    >
      <p>{messages.assignHint}</p>
      <Form.Item name="personId" label={messages.helper} rules={required(messages.helper)}>
        <PersonPicker />
      </Form.Item>
      {isChange && (
        <Form.Item
          name="handover"
          label={messages.handover}
          extra={messages.handoverHint}
          rules={required(messages.handover)}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      )}
      <Form.Item name="firstVisitOn" label={messages.first}>
        <DateInput />
      </Form.Item>
    </DrawerForm>
  );
}
