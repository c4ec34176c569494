import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { type Decision, deciding, type InboxItem } from '../api';
import { inboxMessages as messages } from '../messages.zh-CN';
import { outcomeOf } from '../model';

interface DecideTasksProps {
  /** What is to be said about the items; nothing is asked without one. */
  decision: Decision | undefined;
  items: readonly InboxItem[];
  onClose: () => void;
  onDecided: () => void;
}

export function DecideTasks({ decision, items, onClose, onDecided }: DecideTasksProps) {
  const { message, modal } = App.useApp();
  const { mutate, error, isPending, reset } = useMutation(deciding);
  const close = () => {
    reset();
    onClose();
  };
  const decide = (opinion: string) =>
    decision &&
    mutate(
      { body: { taskIds: items.map(({ id }) => id), decision, ...(opinion ? { opinion } : {}) } },
      {
        onSuccess: (results) => {
          const { done, refusals } = outcomeOf(results, items);
          if (done > 0) void message.success(messages.done(done));
          if (refusals.length > 0) {
            modal.warning({ title: messages.done(done), content: refusals.map((text) => <p key={text}>{text}</p>) });
          }
          onDecided();
          close();
        },
      },
    );
  return (
    <ConfirmDialog
      isOpen={decision !== undefined}
      title={decision ? messages.decideTitle(messages.decisions[decision], items.length) : ''}
      text={items.map(({ id, title }) => <p key={id}>{title}</p>)}
      confirmLabel={decision ? messages.decisions[decision] : messages.submit}
      isDanger={decision === 'REJECT'}
      reason={decision === 'APPROVE' ? 'optional' : 'required'}
      reasonLabel={messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={decide}
      onCancel={close}
    />
  );
}
