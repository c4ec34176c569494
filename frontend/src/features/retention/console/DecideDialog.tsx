import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { DateInput } from '@/form/console/DateInput';
import { addMonths, dateOf } from '@/lib/calendar';
import { erasing, keeping, type RetentionCase, restricting } from '../api';
import { retentionMessages as messages } from '../messages.zh-CN';

/** What is proposed for keeping longer, until the person says otherwise. */
const usualMonths = 6;

/** One decision, with the reason that goes into the record. */
export function DecideDialog({ due, action, onClose }: { due: RetentionCase; action: string; onClose: () => void }) {
  const { message } = App.useApp();
  const [until, setUntil] = useState(() => addMonths(dateOf(new Date()), usualMonths));
  const erase = useMutation(erasing);
  const restrict = useMutation(restricting);
  const keep = useMutation(keeping);
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  const path = { id: due.id };
  const take = (opinion: string) => {
    if (action === 'KEEP') return keep.mutate({ path, body: { opinion, until } }, { onSuccess });
    const decide = action === 'ERASE' ? erase : restrict;
    decide.mutate({ path, body: { opinion } }, { onSuccess });
  };
  return (
    <ConfirmDialog
      isOpen
      title={`${label} · ${due.subject}`}
      text={
        <>
          <p>{messages.explain[action]}</p>
          {action === 'KEEP' && (
            <p>
              {messages.until} <DateInput value={until} onChange={(day) => setUntil(day ?? until)} />
            </p>
          )}
        </>
      }
      confirmLabel={label}
      isDanger={action === 'ERASE'}
      reason="required"
      reasonLabel={messages.opinion}
      submitError={erase.error ?? restrict.error ?? keep.error}
      isPending={erase.isPending || restrict.isPending || keep.isPending}
      onConfirm={take}
      onCancel={onClose}
    />
  );
}
