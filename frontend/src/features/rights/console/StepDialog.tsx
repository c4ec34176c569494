import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { rightsMessages as messages } from '../messages.zh-CN';

interface StepDialogProps {
  label: string;
  /** What happens then. */
  text: string | undefined;
  words: 'none' | 'optional' | 'required';
  wordsLabel?: string;
  isDanger?: boolean;
  error: Error | null;
  isPending: boolean;
  onTake: (words: string, done: { onSuccess: () => void }) => void;
  onClose: () => void;
}

/** A step of a case that takes a few words at most; it says when it was taken. */
export function StepDialog({ label, text, words, error, isPending, onTake, onClose, ...look }: StepDialogProps) {
  const { message } = App.useApp();
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{text}</p>}
      confirmLabel={label}
      isDanger={look.isDanger ?? false}
      reason={words}
      reasonLabel={look.wordsLabel ?? messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(given) => onTake(given, { onSuccess })}
      onCancel={onClose}
    />
  );
}
