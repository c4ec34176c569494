import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { PersonPicker } from '@/form/console/PersonPicker';
import { required } from '@/form/console/rules';
import { type CandidateView, editingCandidate, nominating, type RecommendationRequest } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';

const words = messages.candidate;
const month = /^(19|20)\d\d年(1[0-2]|[1-9])月$/;

interface CandidateFormProps {
  electionId: string;
  /** Whose recommendation is mended; a new candidate otherwise. */
  candidate?: CandidateView;
  onClose: () => void;
}

type Values = RecommendationRequest & { personId: string };

function Words({ name, max, rows }: { name: 'profile' | 'recommendation'; max: number; rows: number }) {
  return (
    <Form.Item name={name} label={words[name]} rules={required(words[name])}>
      <Input.TextArea maxLength={max} showCount autoSize={{ minRows: rows, maxRows: 12 }} />
    </Form.Item>
  );
}

/** What the printed form of a candidate says. */
export function CandidateForm({ electionId, candidate, onClose }: CandidateFormProps) {
  const { message } = App.useApp();
  const nominate = useMutation(nominating);
  const edit = useMutation(editingCandidate);
  const onSuccess = () => {
    void message.success(candidate ? messages.saved : messages.nominated);
    onClose();
  };
  const send = ({ personId, ...recommendation }: Values) =>
    candidate
      ? edit.mutate({ path: { id: electionId, candidateId: candidate.id }, body: recommendation }, { onSuccess })
      : nominate.mutate({ path: { id: electionId }, body: { personId, recommendation } }, { onSuccess });
  return (
    <DrawerForm<Values>
      isOpen
      title={candidate ? messages.editOf(candidate.personName) : messages.nominate}
      initialValues={candidate?.recommendation ?? {}}
      submitError={nominate.error ?? edit.error}
      isPending={nominate.isPending || edit.isPending}
      onSubmit={send}
      onCancel={onClose}
    >
      {!candidate && (
        <Form.Item name="personId" label={words.person} extra={words.personHint} rules={required(words.person)}>
          <PersonPicker />
        </Form.Item>
      )}
      <Form.Item name="sex" label={words.sex} rules={required(words.sex)}>
        <Select options={Object.entries(words.sexes).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item
        name="bornIn"
        label={words.bornIn}
        extra={words.bornInHint}
        rules={[...required(words.bornIn), { pattern: month, message: words.bornInRule }]}
      >
        <Input maxLength={8} />
      </Form.Item>
      <Form.Item name="politicalStatus" label={words.politicalStatus} rules={required(words.politicalStatus)}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="office" label={words.office} rules={required(words.office)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="recommendedBy" label={words.recommendedBy} rules={required(words.recommendedBy)}>
        <Input maxLength={60} />
      </Form.Item>
      <Words name="profile" max={1000} rows={4} />
      <Words name="recommendation" max={300} rows={2} />
    </DrawerForm>
  );
}
