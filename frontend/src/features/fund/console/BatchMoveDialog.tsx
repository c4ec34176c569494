import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { type Batch, moving } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';

/** The last question before a step of a batch, with what it brings about. */
export function BatchMoveDialog({ of, action, onClose }: { of: Batch; action: string; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(moving[action as keyof typeof moving]);
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={
        <>
          <p>{messages.stepText(of.title, of.itemCount, formatFen(of.total))}</p>
          <p>{messages.effects[action]}</p>
        </>
      }
      confirmLabel={label}
      isDanger={action === 'ABORT'}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id }, ifMatch: of.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}
