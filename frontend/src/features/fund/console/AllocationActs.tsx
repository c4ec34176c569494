import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { type Allocation, moving, revoking } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';

type Move = keyof typeof moving;

export interface ChosenAct {
  allocation: Allocation;
  action: string;
}

/** Acts of the giver; the others are the taker's or follow from his books. */
export const isGiversAct = (action: string) => action in moving || action === 'REVOKE';

interface ActDialogProps extends ChosenAct {
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

function Question({ allocation, action }: ChosenAct) {
  const label = messages.actions[action] ?? action;
  return (
    <>
      <p>{messages.confirm(label, allocation.toName, formatFen(allocation.amount))}</p>
      <p>{messages.effects[action]}</p>
    </>
  );
}

function MoveDialog({ allocation, action, onClose }: ActDialogProps) {
  const { mutate, error, isPending } = useMutation(moving[action as Move]);
  const { label, onSuccess } = useDone(action, onClose);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<Question allocation={allocation} action={action} />}
      confirmLabel={label}
      isDanger={action === 'CANCEL'}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: allocation.id }, ifMatch: allocation.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

function RevokeDialog({ allocation, action, onClose }: ActDialogProps) {
  const { mutate, error, isPending } = useMutation(revoking);
  const { label, onSuccess } = useDone(action, onClose);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<Question allocation={allocation} action={action} />}
      confirmLabel={label}
      isDanger
      reason="required"
      reasonLabel={messages.revokeReason}
      submitError={error}
      isPending={isPending}
      onConfirm={(reason) =>
        mutate({ path: { id: allocation.id }, ifMatch: allocation.version, body: { reason } }, { onSuccess })
      }
      onCancel={onClose}
    />
  );
}

/** The last question before a step of an allocation. */
export function ActDialog(props: ActDialogProps) {
  return props.action === 'REVOKE' ? <RevokeDialog {...props} /> : <MoveDialog {...props} />;
}
