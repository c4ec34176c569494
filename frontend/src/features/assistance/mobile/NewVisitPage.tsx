import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { dateOf } from '@/lib/calendar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { hardshipFile, recordingVisit } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';

const texts = messages.visit;

interface Values {
  visitedOn: string;
  visitors?: string;
  agrees: 'yes' | 'no';
  findings?: string;
  photos?: string[];
}

const namesIn = (typed = '') => typed.split(/[、,，\s]+/).filter(Boolean);

/** Written down at the door: who came, what they found, and photos of it. */
export default function NewVisitPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const file = useQuery(hardshipFile(id));
  const { mutate, error, isPending } = useMutation(recordingVisit);
  if (file.error) return <ErrorState trouble={problemOf(file.error)} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  const record = ({ visitedOn, visitors, agrees, findings = '', photos = [] }: Values) =>
    mutate(
      { path: { id }, body: { visitedOn, visitors: namesIn(visitors), agrees: agrees === 'yes', findings, photos } },
      { onSuccess: () => void navigate(assistancePaths.file(id), { replace: true }) },
    );
  return (
    <FormScreen<Values>
      title={texts.title(file.data.applicantName)}
      hint={texts.hint}
      initialValues={{ visitedOn: dateOf(new Date()), agrees: 'yes' }}
      submitLabel={texts.record}
      submitError={error}
      isPending={isPending}
      onSubmit={record}
    >
      <Form.Item name="visitedOn" label={texts.on}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="visitors" label={texts.visitors}>
        <Input maxLength={60} placeholder={texts.separated} />
      </Form.Item>
      <Form.Item name="agrees">
        <ChoiceField label={texts.agrees} choices={{ yes: texts.agreeing, no: texts.differing }} />
      </Form.Item>
      <Form.Item name="findings" label={texts.findings}>
        <TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="photos">
        <Materials camera label={texts.photos} />
      </Form.Item>
    </FormScreen>
  );
}
