import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { deciding, type PaymentItem, removing } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';

interface ItemDialogProps {
  batchId: string;
  item: PaymentItem;
  onClose: () => void;
}

function useDone(label: string, onClose: () => void) {
  const { message } = App.useApp();
  return () => {
    void message.success(messages.done(label));
    onClose();
  };
}

export function RemoveDialog({ batchId, item, onClose }: ItemDialogProps) {
  const { mutate, error, isPending } = useMutation(removing);
  const label = messages.actions.REMOVE ?? '';
  const onSuccess = useDone(label, onClose);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.removeText(item.label, formatFen(item.amount))}</p>}
      confirmLabel={label}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: batchId, itemId: item.id } }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** The second person confirms or refuses what the first one said about an unknown result. */
export function DecideDialog({ batchId, item, action, onClose }: ItemDialogProps & { action: string }) {
  const { mutate, error, isPending } = useMutation(deciding[action as keyof typeof deciding]);
  const label = messages.actions[action] ?? action;
  const onSuccess = useDone(label, onClose);
  const outcome = messages.itemStatuses[item.proposal?.outcome ?? ''] ?? '';
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={
        <>
          <p>{messages.decideText(item.label, formatFen(item.amount), outcome)}</p>
          <p>{item.proposal?.reason}</p>
          <p>{messages.effects[action]}</p>
        </>
      }
      confirmLabel={label}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: batchId, itemId: item.id } }, { onSuccess })}
      onCancel={onClose}
    />
  );
}
