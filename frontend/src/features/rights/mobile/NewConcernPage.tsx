import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { type ConcernKind, filing } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { rightsPaths } from '../paths';

const { fields } = messages;

interface Values {
  kind: ConcernKind;
  title?: string;
  statement?: string;
  discreet?: boolean;
}

/** Four things to say; whether with a name towards the branch is the member's choice. */
export default function NewConcernPage() {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(filing);
  const file = ({ kind, title = '', statement = '', discreet = false }: Values) =>
    mutate(
      { body: { kind, title, statement, discreet } },
      { onSuccess: ({ id }) => void navigate(rightsPaths.concern(id), { replace: true }) },
    );
  return (
    <FormScreen<Values>
      title={messages.fileTitle}
      hint={messages.fileHint}
      initialValues={{ kind: 'LABOUR' }}
      submitLabel={messages.send}
      submitError={error}
      isPending={isPending}
      onSubmit={file}
    >
      <Form.Item name="kind">
        <ChoiceField label={fields.kind} choices={messages.kinds} />
      </Form.Item>
      <Form.Item name="title" label={fields.title}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="statement" label={fields.statement}>
        <TextArea rows={6} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="discreet" valuePropName="checked" help={messages.discreetHint}>
        <Checkbox>{messages.discreet}</Checkbox>
      </Form.Item>
    </FormScreen>
  );
}
