import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { writing } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import type { MediationStepProps } from './mediation-step';

/** The text that both parties sign; another text is signed anew. */
export function WriteAgreement({ of, onClose }: MediationStepProps) {
  const { mutate, error, isPending } = useMutation(writing);
  return (
    <DrawerForm<{ text: string }>
      isOpen
      title={messages.actions.WRITE_AGREEMENT ?? ''}
      initialValues={of.agreement ? { text: of.agreement } : {}}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.WRITE_AGREEMENT}</p>
      <Form.Item name="text" label={messages.fields.agreement} rules={required(messages.fields.agreement)}>
        <Input.TextArea rows={10} maxLength={4000} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
