import { useMutation } from '@tanstack/react-query';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { deciding, type HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { needsWords } from '../model';

export type Deciding = keyof typeof deciding;

interface StepSheetProps {
  file: HardshipFile;
  action: Deciding;
  onClose: () => void;
}

/** One step of a file. */
export function StepSheet({ file, action, onClose }: StepSheetProps) {
  const { mutate, isPending, error } = useMutation(deciding[action]);
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action]}
      words={needsWords(action) ? 'required' : 'optional'}
      isDanger={action === 'REJECT'}
      isPending={isPending}
      error={error}
      onTake={(opinion) =>
        mutate(
          { path: { id: file.id }, ifMatch: file.version, body: opinion ? { opinion } : {} },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}
