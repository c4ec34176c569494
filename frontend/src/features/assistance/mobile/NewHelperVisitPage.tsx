import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { helper, recording } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { type HelperRecordForm, newRecord, toRecord } from '../care/model';
import { assistanceMessages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import { amount } from './rules';

const messages = careMessages.helpers;

/** Written down after the visit, or at the door. */
export default function NewHelperVisitPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(helper(id));
  const { mutate, error, isPending } = useMutation(recording);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <FormScreen<HelperRecordForm>
      title={`${assistanceMessages.family(data.applicantName)} · ${messages.record}`}
      hint={messages.wordsHint}
      initialValues={newRecord()}
      submitLabel={messages.record}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { path: { id }, body: toRecord(form, data) },
          { onSuccess: () => void navigate(assistancePaths.helper(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="visitedOn" label={messages.on}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="manner">
        <ChoiceField label={messages.manner} choices={messages.manners} />
      </Form.Item>
      <Form.Item name="words" label={messages.words}>
        <TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="amount" label={messages.amount} rules={amount}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="goods" label={messages.goods}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials camera label={messages.photos} />
      </Form.Item>
    </FormScreen>
  );
}
