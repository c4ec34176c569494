import { useMutation } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { applying, type NewLegalAid } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { rightsPaths } from '../paths';

const { fields } = messages;

type Values = Pick<NewLegalAid, 'kind' | 'privacy'> & Partial<NewLegalAid>;

/** What happened, what is wished for, and who of the office may read it. */
export default function NewLegalAidPage() {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(applying);
  const apply = ({ kind, privacy, opponent, facts = '', wish = '' }: Values) =>
    mutate(
      { body: { kind, privacy, facts, wish, ...(opponent ? { opponent } : {}) } },
      { onSuccess: ({ id }) => void navigate(rightsPaths.legalAid(id), { replace: true }) },
    );
  return (
    <FormScreen<Values>
      title={messages.apply}
      hint={messages.applyHint}
      initialValues={{ kind: 'LABOUR', privacy: 'OFFICE' }}
      submitLabel={messages.send}
      submitError={error}
      isPending={isPending}
      onSubmit={apply}
    >
      <Form.Item name="kind">
        <ChoiceField label={fields.kind} choices={messages.kinds} />
      </Form.Item>
      <Form.Item name="privacy">
        <ChoiceField label={fields.privacy} choices={messages.privacies} />
      </Form.Item>
      <Form.Item name="opponent" label={fields.opponent}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="facts" label={fields.facts}>
        <TextArea rows={6} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="wish" label={fields.wish}>
        <TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </FormScreen>
  );
}
