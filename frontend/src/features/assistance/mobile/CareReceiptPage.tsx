import { useMutation, useQuery } from '@tanstack/react-query';
import { Form } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { Materials } from '@/form/Materials';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { assistancePaths } from '../paths';
import { careEvent, signing } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { givenOf } from '../visits/model';

/** The paper that the member signed, where he does not sign on a phone of his own. */
export default function CareReceiptPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(careEvent(id));
  const { mutate, error, isPending } = useMutation(signing);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <FormScreen<{ receipt?: string[] }>
      title={messages.uploadReceipt}
      hint={messages.signHint(givenOf(data))}
      initialValues={{}}
      submitLabel={messages.uploadReceipt}
      submitError={error}
      isPending={isPending}
      onSubmit={({ receipt = [] }) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: receipt[0] ? { receiptFileId: receipt[0] } : {} },
          { onSuccess: () => void navigate(assistancePaths.careEvent(id), { replace: true }) },
        )
      }
    >
      <Form.Item name="receipt">
        <Materials camera label={messages.receipt} />
      </Form.Item>
    </FormScreen>
  );
}
