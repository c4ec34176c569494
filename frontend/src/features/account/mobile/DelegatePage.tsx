import { useMutation } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { useActingPost } from '@/api/session';
import { FormScreen } from '@/form/mobile/FormScreen';
import { dateOf } from '@/lib/calendar';
import { type DelegatePostRequest, delegating } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { periodTrouble } from '../model';
import { accountPaths } from '../paths';
import { CandidateField } from './CandidateField';

const required = (field: string) => [{ required: true, message: messages.required(field) }];

export default function DelegatePage() {
  const navigate = useNavigate();
  const post = useActingPost();
  const { mutate, error, isPending } = useMutation(delegating);
  const delegate = (body: DelegatePostRequest) =>
    mutate({ body }, { onSuccess: () => void navigate(accountPaths.delegations, { replace: true }) });
  return (
    <FormScreen<DelegatePostRequest>
      title={messages.delegate}
      hint={messages.delegateHint(`${post.unitName} · ${post.postName}`)}
      initialValues={{ from: dateOf(new Date()) }}
      submitLabel={messages.delegate}
      submitError={error}
      isPending={isPending}
      onSubmit={delegate}
    >
      <Form.Item name="toPersonId" label={messages.to} rules={required(messages.to)}>
        <CandidateField />
      </Form.Item>
      <Form.Item name="from" label={messages.validFrom} rules={required(messages.validFrom)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="until"
        label={messages.validUntil}
        dependencies={['from']}
        rules={[
          ...required(messages.validUntil),
          ({ getFieldValue }) => ({
            validator: (_rule: unknown, until: string | undefined) => {
              const trouble = periodTrouble(getFieldValue('from'), until);
              return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
            },
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={messages.reason} rules={required(messages.reason)}>
        <TextArea rows={2} maxLength={200} showCount placeholder={messages.reasonHint} />
      </Form.Item>
    </FormScreen>
  );
}
