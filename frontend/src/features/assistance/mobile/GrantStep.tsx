import { useMutation } from '@tanstack/react-query';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { type Grant, movingGrant, submittingGrant, withdrawingGrant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';

const own = { SUBMIT: submittingGrant, WITHDRAW: withdrawingGrant };

/** What can be done with a grant on the phone; money is set aside at a desk. */
export type GrantStepName = 'CHECK' | 'APPROVE' | 'REJECT' | keyof typeof own;

interface GrantStepProps {
  grant: Grant;
  action: GrantStepName;
  onClose: () => void;
}

/** One step of a grant. */
export function GrantStep({ grant, action, onClose }: GrantStepProps) {
  const isOwn = action === 'SUBMIT' || action === 'WITHDRAW';
  const silent = useMutation(own[isOwn ? action : 'SUBMIT']);
  const spoken = useMutation(movingGrant[isOwn ? 'CHECK' : action]);
  const path = { id: grant.id };
  const take = (opinion: string) => {
    if (isOwn) silent.mutate({ path, ifMatch: grant.version }, { onSuccess: onClose });
    else spoken.mutate({ path, ifMatch: grant.version, body: opinion ? { opinion } : {} }, { onSuccess: onClose });
  };
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words={isOwn ? 'none' : action === 'REJECT' ? 'required' : 'optional'}
      isDanger={action === 'REJECT'}
      isPending={silent.isPending || spoken.isPending}
      error={silent.error ?? spoken.error}
      onTake={take}
      onClose={onClose}
    />
  );
}
