import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { movingPeriod, type Period } from '../api';
import { mutualMessages as messages } from '../messages.zh-CN';
import { effectOf } from '../model';

type Move = keyof typeof movingPeriod;

function MoveDialog({ period, action, onClose }: { period: Period; action: Move; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(movingPeriod[action]);
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={`${label} · ${period.plan.name}`}
      text={<p>{effectOf(period, action)}</p>}
      confirmLabel={label}
      isDanger={action === 'LOCK' || action === 'CLOSE'}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: period.id }, ifMatch: period.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** The next step of a period, with the reason where it is not yet time. */
export function PeriodActs({ period }: { period: Period }) {
  const [action, setAction] = useState<Move>();
  return (
    <>
      <ActionBar
        actions={period.allowedActions}
        labels={messages.actions}
        main={period.allowedActions[0]?.action ?? ''}
        onAct={(act) => setAction(act as Move)}
      />
      {action && <MoveDialog period={period} action={action} onClose={() => setAction(undefined)} />}
    </>
  );
}
