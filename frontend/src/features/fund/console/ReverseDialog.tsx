import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { type Entry, reversing } from '../api';
import { ledgerMessages as messages } from '../ledger/messages.zh-CN';

/** Corrects an entry by its opposite; the reason stands in the books. */
export function ReverseDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(reversing);
  const onSuccess = () => {
    void message.success(messages.reverseDone);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={messages.actions.REVERSE ?? ''}
      text={<p>{messages.reverseText(entry.summary)}</p>}
      confirmLabel={messages.actions.REVERSE ?? ''}
      isDanger
      reason="required"
      reasonLabel={messages.reverseReason}
      submitError={error}
      isPending={isPending}
      onConfirm={(reason) => mutate({ path: { id: entry.id }, body: { reason } }, { onSuccess })}
      onCancel={onClose}
    />
  );
}
