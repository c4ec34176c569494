import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { type Mediation, silent, speaking } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { needsWords, type Silent, type Speaking, usualStep } from '../mediations/model';
import { BeginMediation } from './BeginMediation';
import type { MediationStepProps as StepProps } from './mediation-step';
import { PauseMediation } from './PauseMediation';
import { RecordSignature } from './RecordSignature';
import { WriteAgreement } from './WriteAgreement';

function useDone(action: string, onClose: () => void) {
  const { message } = App.useApp();
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return { label, onSuccess };
}

function WordsDialog({ of, action, onClose }: StepProps & { action: Speaking }) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(speaking[action]);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      isDanger={action === 'REFUSE'}
      reason={needsWords(action) ? 'required' : 'optional'}
      reasonLabel={messages.fields.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        // What must not be empty was asked for by the dialog.
        mutate({ path: { id: of.id }, ifMatch: of.version, body: { opinion } as { opinion: string } }, { onSuccess })
      }
      onCancel={onClose}
    />
  );
}

function SilentDialog({ of, action, onClose }: StepProps & { action: Silent }) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(silent[action]);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      isDanger={action === 'SEAL'}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id }, ifMatch: of.version }, { onSuccess })}
      onCancel={onClose}
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
