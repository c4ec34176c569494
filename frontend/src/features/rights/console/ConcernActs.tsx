import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionBar } from '@/ui/ActionBar';
import { type Concern, explaining, rating, withdrawing } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { usualStep } from '../concerns/model';
import { AssignConcern } from './AssignConcern';
import type { StepProps } from './concern-step';
import { RateCase } from './RateCase';
import { ReplyConcern } from './ReplyConcern';
import { StepDialog } from './StepDialog';

function WordsDialog({ concern, action, onClose }: StepProps & { action: keyof typeof explaining }) {
  const { mutate, error, isPending } = useMutation(explaining[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words="required"
      isDanger={action === 'REFUSE'}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) =>
        mutate({ path: { id: concern.id }, ifMatch: concern.version, body: { opinion } }, done)
      }
      onClose={onClose}
    />
  );
}

function WithdrawDialog({ concern, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(withdrawing);
  return (
    <StepDialog
      label={messages.actions.WITHDRAW ?? ''}
      text={messages.explain.WITHDRAW}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: concern.id }, ifMatch: concern.version }, done)}
      onClose={onClose}
    />
  );
}

function RateDialog({ concern, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(rating);
  return (
    <RateCase
      error={error}
      isPending={isPending}
      onRate={(body) => mutate({ path: { id: concern.id }, ifMatch: concern.version, body }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** What may be done with the concern now; each refused act says why. */
export function ConcernActs({ concern }: { concern: Concern }) {
  const [action, setAction] = useState<string>();
  const close = () => setAction(undefined);
  const main = usualStep[concern.status];
  if (concern.allowedActions.length === 0) return null;
  const step = { concern, onClose: close };
  return (
    <>
      <ActionBar
        actions={concern.allowedActions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REFUSE']}
        onAct={setAction}
      />
      {(action === 'TRIAGE' || action === 'HAND_OVER') && <AssignConcern key={action} {...step} action={action} />}
      {(action === 'REFUSE' || action === 'DISPUTE') && <WordsDialog key={action} {...step} action={action} />}
      {action === 'REPLY' && <ReplyConcern {...step} />}
      {action === 'RATE' && <RateDialog {...step} />}
      {action === 'WITHDRAW' && <WithdrawDialog {...step} />}
    </>
  );
}
