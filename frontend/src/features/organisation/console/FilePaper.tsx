import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Select, Upload } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type FilePaperRequest, filingPaper, type PaperObject, uploadingFile } from '../api';
import { paperMessages as messages } from '../papers/messages.zh-CN';

const { fields } = messages;

interface FilePaperProps {
  objectType: PaperObject;
  objectId: string;
  onClose: () => void;
}

type Values = Omit<FilePaperRequest, 'objectType' | 'objectId' | 'fileId'> & { content: { originFileObj?: File }[] };

/** Files a paper with its content: first the file goes to the server, then the entry that names it. */
export function FilePaper({ objectType, objectId, onClose }: FilePaperProps) {
  const { message } = App.useApp();
  const upload = useMutation(uploadingFile);
  const file = useMutation(filingPaper);
  const send = async ({ content, ...entry }: Values) => {
    const body = new FormData();
    body.append('file', content[0]?.originFileObj as File);
    const { id: fileId } = await upload.mutateAsync({ body });
    await file.mutateAsync({ body: { objectType, objectId, fileId, ...entry } });
    void message.success(messages.filed);
    onClose();
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.file}
      initialValues={{}}
      submitError={upload.error ?? file.error}
      isPending={upload.isPending || file.isPending}
      // What went wrong stands above the form.
      onSubmit={(values) => void send(values).catch(() => undefined)}
      onCancel={onClose}
    >
      <Form.Item name="kind" label={fields.kind} rules={required(fields.kind)}>
        <Select options={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="documentNumber" label={fields.documentNumber} rules={required(fields.documentNumber)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="datedOn" label={fields.datedOn} rules={required(fields.datedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="content"
        label={fields.content}
        extra={messages.fileHint}
        rules={required(fields.content)}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }: { fileList: unknown[] }) => fileList}
      >
        <Upload maxCount={1} beforeUpload={() => false} accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png">
          <Button>{messages.chooseFile}</Button>
        </Upload>
      </Form.Item>
    </DrawerForm>
  );
}
