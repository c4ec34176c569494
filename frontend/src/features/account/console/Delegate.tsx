import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { useActingPost } from '@/api/session';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { dateOf } from '@/lib/calendar';
import { type DelegatePostRequest, delegating } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { periodTrouble } from '../model';
import { CandidatePicker } from './CandidatePicker';

export function Delegate({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const post = useActingPost();
  const { mutate, error, isPending, reset } = useMutation(delegating);
  const close = () => {
    reset();
    onClose();
  };
  const delegate = (body: DelegatePostRequest) =>
    mutate(
      { body },
      {
        onSuccess: () => {
          void message.success(messages.delegated);
          close();
        },
      },
    );
  return (
    <DrawerForm<DelegatePostRequest>
      isOpen={isOpen}
      title={messages.delegate}
      initialValues={{ from: dateOf(new Date()) }}
      submitLabel={messages.delegate}
      submitError={error}
      isPending={isPending}
      onSubmit={delegate}
      onCancel={close}
    >
      <p>{messages.delegateHint(`${post.unitName} · ${post.postName}`)}</p>
      <Form.Item name="toPersonId" label={messages.to} rules={required(messages.to)}>
        <CandidatePicker />
      </Form.Item>
      <Form.Item name="from" label={messages.validFrom} rules={required(messages.validFrom)}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="until"
        label={messages.validUntil}
        dependencies={['from']}
        rules={[
          ...required(messages.validUntil),
          ({ getFieldValue }) => ({
            validator: (_rule, until: string | undefined) => {
              const trouble = periodTrouble(getFieldValue('from'), until);
              return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
            },
          }),
        ]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={messages.reason} rules={required(messages.reason)}>
        <Input.TextArea rows={2} maxLength={200} showCount placeholder={messages.reasonHint} />
      </Form.Item>
    </DrawerForm>
  );
}
