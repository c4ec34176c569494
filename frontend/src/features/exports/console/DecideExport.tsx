import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { deciding, type ProtectedExport, withdrawing } from '../api';
import { exportMessages as messages } from '../messages.zh-CN';

interface DecideExportProps {
  row: ProtectedExport;
  action: string;
  onClose: () => void;
}

/** Approves or refuses with a reason that the requester reads, or takes one's own back. */
export function DecideExport({ row, action, onClose }: DecideExportProps) {
  const { message } = App.useApp();
  const approve = useMutation(deciding.APPROVE);
  const refuse = useMutation(deciding.REFUSE);
  const withdraw = useMutation(withdrawing);
  const label = messages.actions[action] ?? action;
  const path = { id: row.id };
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  const take = (opinion: string) => {
    if (action === 'WITHDRAW') return withdraw.mutate({ path }, { onSuccess });
    const decide = action === 'APPROVE' ? approve : refuse;
    decide.mutate({ path, body: { opinion } }, { onSuccess });
  };
  return (
    <ConfirmDialog
      isOpen
      title={`${label} · ${row.title}`}
      text={
        <>
          <p>
            {row.requestedBy} · {row.filterWords} · {messages.rows(row.rowCount)}
          </p>
          <p>{row.purpose}</p>
          {row.sensitive && <p>{messages.sensitive}</p>}
          <p>{messages.explain[action]}</p>
        </>
      }
      confirmLabel={label}
      isDanger={action !== 'APPROVE'}
      reason={action === 'WITHDRAW' ? 'none' : 'required'}
      reasonLabel={messages.opinion}
      submitError={approve.error ?? refuse.error ?? withdraw.error}
      isPending={approve.isPending || refuse.isPending || withdraw.isPending}
      onConfirm={take}
      onCancel={onClose}
    />
  );
}
