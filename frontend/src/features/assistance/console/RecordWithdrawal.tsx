import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { type Consent, recordingWithdrawal } from '../consents/api';
import { consentMessages as messages } from '../consents/messages.zh-CN';

interface RecordWithdrawalProps {
  fileId: string;
  consent: Consent;
  onClose: () => void;
}

interface Values {
  reason: string;
  paperId: string[];
}

/** What a member of the family without an account handed in on paper. */
export function RecordWithdrawal({ fileId, consent, onClose }: RecordWithdrawalProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(recordingWithdrawal);
  const record = ({ reason, paperId: [paperId = ''] }: Values) =>
    mutate(
      { path: { id: fileId, consentId: consent.id }, body: { reason, paperId } },
      {
        onSuccess: () => {
          void message.success(messages.recorded);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.record}
      submitLabel={messages.record}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={record}
      onCancel={onClose}
    >
      <p>{messages.recordText(consent.member, messages.purposes[consent.purpose])}</p>
      <Form.Item name="paperId" rules={[{ required: true, message: messages.paperNeeded }]}>
        <Materials label={messages.paper} />
      </Form.Item>
      <Form.Item name="reason" label={messages.reason} rules={required(messages.reason)}>
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
