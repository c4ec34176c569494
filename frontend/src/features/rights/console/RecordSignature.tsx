import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Upload } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { recording, uploading } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import type { MediationStepProps } from './mediation-step';

const { fields } = messages;

interface Values {
  name: string;
  signedOn: string;
  content: { originFileObj?: File }[];
}

/** The other party has no account: who signed, when, and the signed paper itself. */
export function RecordSignature({ of, onClose }: MediationStepProps) {
  const upload = useMutation(uploading);
  const record = useMutation(recording);
  const send = async ({ content, ...signature }: Values) => {
    const body = new FormData();
    body.append('file', content[0]?.originFileObj as File);
    const { id: paperId } = await upload.mutateAsync({ body });
    await record.mutateAsync({ path: { id: of.id }, ifMatch: of.version, body: { ...signature, paperId } });
    onClose();
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.actions.RECORD_SIGNATURE ?? ''}
      initialValues={{}}
      submitError={upload.error ?? record.error}
      isPending={upload.isPending || record.isPending}
      // What went wrong stands above the form.
      onSubmit={(values) => void send(values).catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{messages.explain.RECORD_SIGNATURE}</p>
      <Form.Item name="name" label={fields.signer} rules={required(fields.signer)}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="signedOn" label={fields.signedOn} rules={required(fields.signedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="content"
        label={fields.paper}
        rules={required(fields.paper)}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }: { fileList: unknown[] }) => fileList}
      >
        <Upload maxCount={1} beforeUpload={() => false} accept=".pdf,.jpg,.jpeg,.png">
          <Button>{messages.chooseFile}</Button>
        </Upload>
      </Form.Item>
    </DrawerForm>
  );
}
