import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { movingRecipients, type RecipientAction } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { needsOpinion } from '../campaigns/model';

const messages = campaignMessages.recipients;

interface MoveRecipientsProps {
  ids: readonly string[];
  action: RecipientAction;
  onDone?: () => void;
  onClose: () => void;
}

/** One step for all that were chosen: all of them, or none. */
export function MoveRecipients({ ids, action, onDone, onClose }: MoveRecipientsProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(movingRecipients);
  const label = messages.acts[action as keyof typeof messages.acts];
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.actHint(ids.length)}</p>}
      confirmLabel={label}
      isDanger={needsOpinion(action)}
      reason={needsOpinion(action) ? 'required' : 'optional'}
      reasonLabel={messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate(
          { body: { ids: [...ids], action, ...(opinion ? { opinion } : {}) } },
          {
            onSuccess: () => {
              void message.success(campaignMessages.moved);
              onDone?.();
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    />
  );
}
