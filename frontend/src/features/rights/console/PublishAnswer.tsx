import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type DeskQuestion, type NewPublication, publishing } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';

const { fields } = messages;

/** Begins with the words as they are; whoever publishes takes out what tells who asked. */
export function PublishAnswer({ of, onClose }: { of: DeskQuestion; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(publishing);
  return (
    <DrawerForm<NewPublication>
      isOpen
      title={messages.actions.PUBLISH ?? ''}
      initialValues={{ question: of.question, answer: of.answer ?? '' }}
      submitLabel={messages.actions.PUBLISH ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.publishHint}</p>
      <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="question" label={fields.question} rules={required(fields.question)}>
        <Input.TextArea rows={5} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="answer" label={fields.answer} rules={required(fields.answer)}>
        <Input.TextArea rows={8} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
