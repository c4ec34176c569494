import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { type Grant, movingGrant, submittingGrant, withdrawingGrant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { ReserveGrant } from './ReserveGrant';

const usual: Partial<Record<Grant['status'], string>> = {
  DRAFT: 'SUBMIT',
  SUBMITTED: 'CHECK',
  BRANCH_OK: 'APPROVE',
  UNION_OK: 'RESERVE',
  UPPER_OK: 'RESERVE',
};

interface DialogProps {
  grant: Grant;
  action: string;
  onClose: () => void;
}

function useDone(action: string, onClose: () => void) {
  const { message } = App.useApp();
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return { label, onSuccess };
}

function WordsDialog({ grant, action, onClose }: DialogProps & { action: keyof typeof movingGrant }) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(movingGrant[action]);
  const isEnd = action === 'REJECT' || action === 'CANCEL';
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      isDanger={isEnd}
      reason={isEnd ? 'required' : 'optional'}
      reasonLabel={messages.fields.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate({ path: { id: grant.id }, ifMatch: grant.version, body: opinion ? { opinion } : {} }, { onSuccess })
      }
      onCancel={onClose}
    />
  );
}

/** The proposer's own acts need no words. */
function OwnDialog({ grant, action, onClose }: DialogProps) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(action === 'SUBMIT' ? submittingGrant : withdrawingGrant);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: grant.id }, ifMatch: grant.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** What may be done with the grant now; each refused act says why. */
export function GrantActs({ grant }: { grant: Grant }) {
  const [action, setAction] = useState<string>();
  const main = usual[grant.status];
  const close = () => setAction(undefined);
  if (grant.allowedActions.length === 0) return null;
  return (
    <>
      <ActionBar
        actions={grant.allowedActions}
        labels={messages.actions}
        {...(main ? { main } : {})}
        dangers={['REJECT', 'CANCEL']}
        onAct={setAction}
      />
      {action && action in movingGrant && (
        <WordsDialog key={action} grant={grant} action={action as keyof typeof movingGrant} onClose={close} />
      )}
      {(action === 'SUBMIT' || action === 'WITHDRAW') && (
        <OwnDialog key={action} grant={grant} action={action} onClose={close} />
      )}
      <ReserveGrant grant={grant} isOpen={action === 'RESERVE'} onClose={close} />
    </>
  );
}
