import { useMutation, useQuery } from '@tanstack/react-query';
import { Form } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { recipient, signingRecipient } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { giftOf } from '../campaigns/model';
import { assistancePaths } from '../paths';

const messages = campaignMessages.recipients;

/** The paper that the member signed, where he does not sign on a phone of his own. */
export default function RecipientReceiptPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(recipient(id));
  const { mutate, error, isPending } = useMutation(signingRecipient);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <FormScreen<{ receipt?: string[] }>
      title={messages.uploadReceipt}
      hint={messages.signHint(giftOf(data))}
      initialValues={{}}
      submitLabel={messages.uploadReceipt}
      submitError={error}
      isPending={isPending}
      onSubmit={({ receipt = [] }) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: receipt[0] ? { receiptFileId: receipt[0] } : {} },
          { onSuccess: () => void navigate(assistancePaths.recipient(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="receipt">
        <Materials camera label={messages.receipt} />
      </Form.Item>
    </FormScreen>
  );
}
