import { useMutation } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { useSession } from '@/api/session';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { type DisputeKind, filing } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { namesIn } from '../mediations/model';
import { rightsPaths } from '../paths';

const { fields } = messages;

interface Values {
  kind: DisputeKind;
  respondent?: string;
  occurredOn?: string;
  claimants?: string;
  representatives?: string;
  claim?: string;
  facts?: string;
}

/** The application of a claimant; the clocks run from today. */
export default function NewMediationPage() {
  const navigate = useNavigate();
  const { person } = useSession();
  const { mutate, error, isPending } = useMutation(filing);
  const file = ({ kind, respondent = '', occurredOn, claimants, representatives, claim = '', facts = '' }: Values) =>
    mutate(
      {
        body: {
          kind,
          respondent,
          ...(occurredOn ? { occurredOn } : {}),
          claim,
          facts,
          claimants: namesIn(claimants),
          representatives: namesIn(representatives),
        },
      },
      { onSuccess: ({ id }) => void navigate(rightsPaths.mediation(id), { replace: true }) },
    );
  return (
    <FormScreen<Values>
      title={messages.file}
      hint={messages.fileHint}
      initialValues={{ kind: 'CONTRACT', claimants: person.name }}
      submitLabel={messages.send}
      submitError={error}
      isPending={isPending}
      onSubmit={file}
    >
      <Form.Item name="kind">
        <ChoiceField label={fields.kind} choices={messages.kinds} />
      </Form.Item>
      <Form.Item name="respondent" label={fields.respondent}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="occurredOn" label={fields.occurredOn}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="claimants" label={fields.claimants} help={messages.namesHint}>
        <Input />
      </Form.Item>
      <Form.Item name="representatives" label={fields.representatives}>
        <Input />
      </Form.Item>
      <Form.Item name="claim" label={fields.claim}>
        <TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="facts" label={fields.facts}>
        <TextArea rows={6} maxLength={4000} showCount />
      </Form.Item>
    </FormScreen>
  );
}
