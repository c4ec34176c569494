import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionBar } from '@/ui/ActionBar';
import { type Mediation, silent, speaking } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { needsWords, type Silent, type Speaking, usualStep } from '../mediations/model';
import { BeginMediation } from './BeginMediation';
import type { MediationStepProps as StepProps } from './mediation-step';
import { PauseMediation } from './PauseMediation';
import { RecordSignature } from './RecordSignature';
import { StepDialog } from './StepDialog';
import { WriteAgreement } from './WriteAgreement';

function WordsDialog({ of, action, onClose }: StepProps & { action: Speaking }) {
  const { mutate, error, isPending } = useMutation(speaking[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words={needsWords(action) ? 'required' : 'optional'}
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

function SilentDialog({ of, action, onClose }: StepProps & { action: Silent }) {
  const { mutate, error, isPending } = useMutation(silent[action]);
  return (
    <StepDialog
      label={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words="none"
      isDanger={action === 'SEAL'}
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: of.id }, ifMatch: of.version }, done)}
      onClose={onClose}
    />
  );
}

/** What may be done with the case now; each refused act says why. */
export function MediationActs({ of }: { of: Mediation }) {
  const [action, setAction] = useState<string>();
  const close = () => setAction(undefined);
  const main = usualStep[of.status];
  if (of.allowedActions.length === 0) return null;
  const step = { of, onClose: close };
  return (
    <>
      <ActionBar
        actions={of.allowedActions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REFUSE', 'SEAL']}
        onAct={setAction}
      />
      {action && action in speaking && <WordsDialog key={action} {...step} action={action as Speaking} />}
      {action && action in silent && <SilentDialog key={action} {...step} action={action as Silent} />}
      {action === 'BEGIN' && <BeginMediation {...step} />}
      {action === 'PAUSE' && <PauseMediation {...step} />}
      {action === 'WRITE_AGREEMENT' && <WriteAgreement {...step} />}
      {action === 'RECORD_SIGNATURE' && <RecordSignature {...step} />}
    </>
  );
}
