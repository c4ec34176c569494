import { useMutation } from '@tanstack/react-query';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { formatFen } from '@/lib/money';
import {
  appealing,
  assessingClaim,
  type Claim,
  decidingClaim,
  movingClaim,
  submittingClaim,
  takingClaim,
  withdrawingClaim,
} from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { needsWords } from '../claims/model';

const plain = {
  SUBMIT: submittingClaim,
  RESUBMIT: submittingClaim,
  WITHDRAW: withdrawingClaim,
  TAKE: takingClaim,
  ASSESS: assessingClaim,
};

interface StepProps<Action> {
  claim: Claim;
  action: Action;
  onClose: () => void;
}

function PlainStep({ claim, action, onClose }: StepProps<keyof typeof plain>) {
  const { mutate, isPending, error } = useMutation(plain[action]);
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action as keyof typeof messages.explain]}
      words="none"
      isDanger={action === 'WITHDRAW'}
      isPending={isPending}
      error={error}
      onTake={() => mutate({ path: { id: claim.id }, ifMatch: claim.version }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function WordsStep({ claim, action, onClose }: StepProps<keyof typeof movingClaim>) {
  const isWhole = action === 'APPROVE' && claim.status === 'ASSESSED';
  const { mutate, isPending, error } = useMutation(isWhole ? decidingClaim : movingClaim[action]);
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={
        isWhole
          ? `${messages.decision.whole(formatFen(claim.assessed ?? 0))}${messages.decision.onDesk}`
          : messages.explain[action]
      }
      words={needsWords(action) ? 'required' : 'optional'}
      isPending={isPending}
      error={error}
      onTake={(opinion) =>
        mutate(
          { path: { id: claim.id }, ifMatch: claim.version, body: opinion ? { opinion } : {} },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}

function AppealStep({ claim, onClose }: Omit<StepProps<string>, 'action'>) {
  const { mutate, isPending, error } = useMutation(appealing);
  return (
    <OpinionSheet
      title={messages.actions.APPEAL ?? ''}
      text={messages.explain.APPEAL}
      label={messages.appeal}
      words="required"
      isPending={isPending}
      error={error}
      onTake={(opinion) =>
        mutate({ path: { id: claim.id }, ifMatch: claim.version, body: { opinion } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}

/** One step of a claim with one thumb. */
export function ClaimStep({ claim, action, onClose }: StepProps<string>) {
  if (action === 'APPEAL') return <AppealStep claim={claim} onClose={onClose} />;
  return action in plain ? (
    <PlainStep claim={claim} action={action as keyof typeof plain} onClose={onClose} />
  ) : (
    <WordsStep claim={claim} action={action as keyof typeof movingClaim} onClose={onClose} />
  );
}
