import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { FormScreen } from '@/form/mobile/FormScreen';
import { dateOf } from '@/lib/calendar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { recipient, visitingRecipient } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { assistancePaths } from '../paths';
import { namesIn } from '../visits/model';

const messages = campaignMessages.recipients;

interface Values {
  visitedOn: string;
  visitors?: string;
  photos?: string[];
}

/** Written down at the door: who came, with a photo. */
export default function RecipientVisitPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(recipient(id));
  const { mutate, error, isPending } = useMutation(visitingRecipient);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <FormScreen<Values>
      title={`${data.memberName} · ${data.goods ? messages.deliver : messages.visit}`}
      hint={data.goods ?? data.campaignName}
      initialValues={{ visitedOn: dateOf(new Date()) }}
      submitLabel={data.goods ? messages.deliver : messages.visit}
      submitError={error}
      isPending={isPending}
      onSubmit={({ visitors, ...form }) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: { ...form, visitors: namesIn(visitors) } },
          { onSuccess: () => void navigate(assistancePaths.recipient(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="visitedOn" label={messages.visitedOn}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="visitors" label={messages.who}>
        <Input maxLength={60} placeholder={messages.whoHint} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials camera label={messages.photos} />
      </Form.Item>
    </FormScreen>
  );
}
