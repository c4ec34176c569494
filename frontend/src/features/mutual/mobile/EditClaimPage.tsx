import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { claim, rewriting } from '../claims/api';
import { claimMessages } from '../claims/messages.zh-CN';
import { type ClaimValues, toClaim, toValues } from '../claims/model';
import { mutualPaths } from '../paths';
import { ClaimFields } from './ClaimFields';

const messages = claimMessages.form;

/** Mends a claim before it is submitted, or adds what the reviewer asked for. */
export default function EditClaimPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(claim(id));
  const { mutate, error, isPending } = useMutation(rewriting);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data?.own) return <LoadingState />;
  return (
    <FormScreen<ClaimValues>
      title={claimMessages.edit}
      hint={data.reason ?? messages.again}
      initialValues={toValues(data, data.own)}
      submitLabel={messages.save}
      submitError={error}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: toClaim(values, data.scheme === 'SOCIETY') },
          { onSuccess: () => void navigate(mutualPaths.claim(id), { replace: true }) },
        )
      }
    >
      <ClaimFields asksDisease={data.scheme === 'SOCIETY'} />
    </FormScreen>
  );
}
