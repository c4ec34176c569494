import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { type Concern, explaining, withdrawing } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { usualStep } from '../concerns/model';
import { AssignConcern } from './AssignConcern';
import type { StepProps } from './concern-step';
import { RateConcern } from './RateConcern';
import { ReplyConcern } from './ReplyConcern';

function WordsDialog({ concern, action, onClose }: StepProps & { action: keyof typeof explaining }) {
  const { message } = App.useApp();
  const label = messages.actions[action] ?? action;
  const { mutate, error, isPending } = useMutation(explaining[action]);
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      isDanger={action === 'REFUSE'}
      reason="required"
      reasonLabel={messages.fields.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate({ path: { id: concern.id }, ifMatch: concern.version, body: { opinion } }, { onSuccess })
      }
      onCancel={onClose}
    />
  );
}

function WithdrawDialog({ concern, onClose }: StepProps) {
  const { mutate, error, isPending } = useMutation(withdrawing);
  return (
    <ConfirmDialog
      isOpen
      title={messages.actions.WITHDRAW ?? ''}
      text={<p>{messages.explain.WITHDRAW}</p>}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: concern.id }, ifMatch: concern.version }, { onSuccess: onClose })}
      onCancel={onClose}
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
      {action === 'RATE' && <RateConcern {...step} />}
      {action === 'WITHDRAW' && <WithdrawDialog {...step} />}
    </>
  );
}
