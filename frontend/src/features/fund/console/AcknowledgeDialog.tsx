import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { acknowledging, type IncomingAllocation } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';

const label = messages.actions.ACKNOWLEDGE ?? '';

/** The last question before money from another union enters the own books. */
export function AcknowledgeDialog({ of, onClose }: { of: IncomingAllocation; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(acknowledging);
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.confirm(label, of.fromName, formatFen(of.amount))}</p>}
      confirmLabel={label}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id } }, { onSuccess })}
      onCancel={onClose}
    />
  );
}
