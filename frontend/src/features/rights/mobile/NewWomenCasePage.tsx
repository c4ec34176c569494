import { useMutation } from '@tanstack/react-query';
import { Form, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { rightsPaths } from '../paths';
import { filing, type NewCase } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';

const { fields } = messages;

type Values = Pick<NewCase, 'kind'> & Partial<NewCase>;

/** To the committee alone. */
export default function NewWomenCasePage() {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(filing);
  return (
    <FormScreen<Values>
      title={messages.file}
      hint={messages.fileHint}
      initialValues={{ kind: 'MATERNITY' }}
      submitLabel={messages.send}
      submitError={error}
      isPending={isPending}
      onSubmit={({ kind, words = '' }) =>
        mutate({ body: { kind, words } }, { onSuccess: () => void navigate(rightsPaths.women, { replace: true }) })
      }
    >
      <Form.Item name="kind">
        <ChoiceField label={fields.kind} choices={messages.caseKinds} />
      </Form.Item>
      <Form.Item name="words" label={fields.words}>
        <TextArea rows={6} maxLength={2000} showCount />
      </Form.Item>
    </FormScreen>
  );
}
