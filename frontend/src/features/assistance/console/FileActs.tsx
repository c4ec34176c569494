import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { deciding, type HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { needsWords } from '../model';

type Deciding = keyof typeof deciding;

const usual: Partial<Record<HardshipFile['status'], Deciding>> = {
  SUBMITTED: 'BRANCH_CONFIRM',
  INVESTIGATING: 'FINISH_INVESTIGATION',
  UNIT_REVIEW: 'APPROVE',
  NOTICE: 'ACTIVATE',
};

function StepDialog({ file, action, onClose }: { file: HardshipFile; action: Deciding; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(deciding[action]);
  const label = messages.actions[action] ?? action;
  const take = (opinion: string) =>
    mutate(
      { path: { id: file.id }, ifMatch: file.version, body: opinion ? { opinion } : {} },
      {
        onSuccess: () => {
          void message.success(messages.done(label));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      isDanger={action === 'REJECT'}
      reason={needsWords(action) ? 'required' : 'optional'}
      reasonLabel={messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={take}
      onCancel={onClose}
    />
  );
}

/** What may be done with the file now; each refused act says why. Filling in and submitting are done on the phone. */
export function FileActs({ file }: { file: HardshipFile }) {
  const [action, setAction] = useState<Deciding>();
  const actions = file.allowedActions.filter((each) => each.action !== 'SUBMIT');
  const main = usual[file.status];
  if (actions.length === 0) return null;
  return (
    <>
      <ActionBar
        actions={actions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REJECT']}
        onAct={(act) => setAction(act as Deciding)}
      />
      {action && <StepDialog key={action} file={file} action={action} onClose={() => setAction(undefined)} />}
    </>
  );
}
