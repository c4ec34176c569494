import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { replying } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import type { StepProps } from './concern-step';

const { fields } = messages;

export function ReplyConcern({ concern, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(replying);
  return (
    <DrawerForm<{ answer: string }>
      isOpen
      title={messages.actions.REPLY ?? ''}
      initialValues={{}}
      submitLabel={messages.actions.REPLY ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: concern.id }, ifMatch: concern.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.REPLY}</p>
      <Form.Item name="answer" label={fields.answer} rules={required(fields.answer)}>
        <Input.TextArea rows={8} maxLength={2000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
