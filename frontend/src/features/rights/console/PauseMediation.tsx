import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { pausing } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import type { MediationStepProps } from './mediation-step';

interface Values {
  claimantAgrees: boolean;
  respondentAgrees: boolean;
  opinion: string;
}

/** The clock stands only while both parties want it to. */
export function PauseMediation({ of, onClose }: MediationStepProps) {
  const { mutate, error, isPending } = useMutation(pausing);
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.actions.PAUSE ?? ''}
      initialValues={{ claimantAgrees: false, respondentAgrees: false }}
      submitLabel={messages.actions.PAUSE ?? ''}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.explain.PAUSE}</p>
      <Form.Item name="claimantAgrees" valuePropName="checked">
        <Checkbox>{messages.claimantAgrees}</Checkbox>
      </Form.Item>
      <Form.Item name="respondentAgrees" valuePropName="checked">
        <Checkbox>{messages.respondentAgrees}</Checkbox>
      </Form.Item>
      <Form.Item name="opinion" label={messages.fields.opinion} rules={required(messages.fields.opinion)}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
