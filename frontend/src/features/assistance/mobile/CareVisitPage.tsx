import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { FormScreen } from '@/form/mobile/FormScreen';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { assistancePaths } from '../paths';
import { careEvent, visiting } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { type CareVisitForm, namesIn, newVisit, toVisit } from '../visits/model';
import { amount } from './rules';

type Values = Omit<CareVisitForm, 'visitors'> & { visitors?: string };

/** Written down at the door: who came, what they found, what they brought. */
export default function CareVisitPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(careEvent(id));
  const { mutate, error, isPending } = useMutation(visiting);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { amountCap } = data;
  return (
    <FormScreen<Values>
      title={`${data.memberName} · ${messages.record}`}
      hint={messages.wordsHint}
      initialValues={newVisit() as Partial<Values>}
      submitLabel={messages.record}
      submitError={error}
      isPending={isPending}
      onSubmit={({ visitors, ...form }) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: toVisit({ ...form, visitors: namesIn(visitors) }) },
          { onSuccess: () => void navigate(assistancePaths.careEvent(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="visitedOn" label={messages.visitedOn}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="visitors" label={messages.who}>
        <Input maxLength={60} placeholder={messages.whoHint} />
      </Form.Item>
      <Form.Item name="words" label={messages.words}>
        <TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
      {amountCap !== undefined && (
        <Form.Item
          name="amount"
          label={messages.amountOptional}
          help={messages.capOf(formatFen(amountCap))}
          rules={amount}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      )}
      <Form.Item name="goods" label={messages.goodsOptional}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials camera label={messages.photos} />
      </Form.Item>
    </FormScreen>
  );
}
