import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { FormScreen } from '@/form/mobile/FormScreen';
import { period } from '../api';
import { type Claim, rewriting, submittingClaim, writing } from '../claims/api';
import { claimMessages } from '../claims/messages.zh-CN';
import { type ClaimValues, toClaim } from '../claims/model';
import { mutualPaths } from '../paths';
import { ClaimFields } from './ClaimFields';

const messages = claimMessages.form;

/** Files a claim: it is kept as soon as it is well formed, and submitted when it keeps the rules of the period. */
export default function NewClaimPage() {
  const { id: periodId = '' } = useParams();
  const navigate = useNavigate();
  const { data: of } = useQuery(period(periodId));
  const [kept, setKept] = useState<Claim>();
  const write = useMutation(writing);
  const rewrite = useMutation(rewriting);
  const submit = useMutation(submittingClaim);

  const hand = (claim: Claim) => {
    setKept(claim);
    submit.mutate(
      { path: { id: claim.id }, ifMatch: claim.version },
      { onSuccess: () => void navigate(mutualPaths.claim(claim.id), { replace: true }) },
    );
  };
  const file = (values: ClaimValues) => {
    const form = toClaim(values, of?.scheme === 'SOCIETY');
    submit.reset();
    if (kept) rewrite.mutate({ path: { id: kept.id }, ifMatch: kept.version, body: form }, { onSuccess: hand });
    else write.mutate({ body: { periodId, form } }, { onSuccess: hand });
  };
  return (
    <FormScreen<ClaimValues>
      title={messages.title}
      hint={messages.hint(of?.plan.name ?? '')}
      initialValues={{ stays: [{}], invoices: [{}], critical: 'no' }}
      submitLabel={messages.submit}
      submitError={write.error ?? rewrite.error ?? submit.error}
      isPending={write.isPending || rewrite.isPending || submit.isPending}
      onSubmit={file}
    >
      <ClaimFields asksDisease={of?.scheme === 'SOCIETY'} />
    </FormScreen>
  );
}
