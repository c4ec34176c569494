import { useMutation, useQuery } from '@tanstack/react-query';
import { Checkbox, Form, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { asking, consultations, type NewQuestion } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import { rightsPaths } from '../paths';

const { fields } = messages;

type Values = Pick<NewQuestion, 'kind' | 'deskId'> & Partial<NewQuestion>;

/** Whom, what, and whether others may read it; no name goes to the desk. */
export default function NewConsultationPage() {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(consultations);
  const ask = useMutation(asking);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const send = ({ kind, deskId, question = '', mayPublish = false }: Values) =>
    ask.mutate(
      { body: { kind, deskId, question, mayPublish } },
      { onSuccess: () => void navigate(rightsPaths.consultations, { replace: true }) },
    );
  return (
    <FormScreen<Values>
      title={messages.ask}
      hint={messages.askHint}
      initialValues={{ kind: 'LABOUR', ...(data.desks[0] ? { deskId: data.desks[0].unitId } : {}) }}
      submitLabel={messages.send}
      submitError={ask.error}
      isPending={ask.isPending}
      onSubmit={send}
    >
      <Form.Item name="deskId">
        <ChoiceField
          label={fields.desk}
          choices={Object.fromEntries(data.desks.map(({ unitId, name }) => [unitId, name]))}
        />
      </Form.Item>
      <Form.Item name="kind">
        <ChoiceField label={fields.kind} choices={messages.kinds} />
      </Form.Item>
      <Form.Item name="question" label={fields.question}>
        <TextArea rows={6} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="mayPublish" valuePropName="checked">
        <Checkbox>{messages.mayPublish}</Checkbox>
      </Form.Item>
    </FormScreen>
  );
}
