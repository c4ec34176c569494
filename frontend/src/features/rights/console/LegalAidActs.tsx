import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionBar } from '@/ui/ActionBar';
import { type LegalAid, rating, speaking, withdrawing } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { type Speaking, usualStep } from '../legalaid/model';
import { AssignLegalAid } from './AssignLegalAid';
import { CloseLegalAid } from './CloseLegalAid';
import { LogLegalAid } from './LogLegalAid';
import type { LegalAidStepProps as StepProps } from './legal-aid-step';
import { RateCase } from './RateCase';
import { StepDialog } from './StepDialog';

function WordsDialog({ of, action, onClose }: StepProps & { action: Speaking }) {
  const { mutate, error, isPending } = useMutation(speaking[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words={action === 'REFUSE' ? 'required' : 'optional'}
      isDanger={action === 'REFUSE'}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) =>
        // What must not be empty was asked for by the dialog.
        mutate({ path: { id: of.id }, ifMatch: of.version, body: { opinion } as { opinion: string } }, done)
      }
      onClose={onClose}
    />
  );
}

function WithdrawDialog({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(withdrawing);
  return (
    <StepDialog
      label={messages.actions.WITHDRAW ?? ''}
      text={messages.explain.WITHDRAW}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: of.id }, ifMatch: of.version }, done)}
      onClose={onClose}
    />
  );
}

function RateDialog({ of, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(rating);
  return (
    <RateCase
      error={error}
      isPending={isPending}
      onRate={(body) => mutate({ path: { id: of.id }, ifMatch: of.version, body }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** What may be done with the case now; each refused act says why. */
export function LegalAidActs({ of }: { of: LegalAid }) {
  const [action, setAction] = useState<string>();
  const main = usualStep[of.status];
  if (of.allowedActions.length === 0) return null;
  const step = { of, onClose: () => setAction(undefined) };
  return (
    <>
      <ActionBar
        actions={of.allowedActions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REFUSE']}
        onAct={setAction}
      />
      {action && action in speaking && <WordsDialog key={action} {...step} action={action as Speaking} />}
      {action === 'ASSIGN' && <AssignLegalAid {...step} />}
      {action === 'LOG' && <LogLegalAid {...step} />}
      {action === 'CLOSE' && <CloseLegalAid {...step} />}
      {action === 'RATE' && <RateDialog {...step} />}
      {action === 'WITHDRAW' && <WithdrawDialog {...step} />}
    </>
  );
}
