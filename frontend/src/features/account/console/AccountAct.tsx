import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { account, disabling, enabling, removingFactor, resetting } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';

const plain = { REMOVE_SECOND_FACTOR: removingFactor, DISABLE: disabling, ENABLE: enabling } as const;

interface AccountActProps {
  personId: string;
  action: string;
  onPassword: (personId: string, password: string) => void;
  onClose: () => void;
}

/** The last question before an act on an account. Who and what stand in the address, so a detour comes back to here. */
export function AccountAct({ personId, action, onPassword, onClose }: AccountActProps) {
  const { message } = App.useApp();
  const { data: person, error: unread } = useQuery(account(personId));
  const change = useMutation(plain[action as keyof typeof plain] ?? disabling);
  const reset = useMutation(resetting);
  const label = messages.actions[action] ?? action;
  const explain = messages.explain[action];
  const mayAct = person?.allowedActions.find((each) => each.action === action);
  if (!explain || (person && !mayAct?.allowed)) return null;
  const path = { id: personId };
  const onSuccess = () => {
    void message.success(messages.actionDone(label));
    onClose();
  };
  const act = () => {
    if (action !== 'RESET_PASSWORD') return change.mutate({ path }, { onSuccess });
    reset.mutate(
      { path },
      {
        onSuccess: ({ oneTimePassword }) => {
          reset.reset();
          onPassword(personId, oneTimePassword);
        },
      },
    );
  };
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={person && <p>{explain(person.personName)}</p>}
      confirmLabel={label}
      isDanger={action === 'DISABLE'}
      submitError={change.error ?? reset.error ?? unread}
      isPending={change.isPending || reset.isPending}
      onConfirm={act}
      onCancel={onClose}
    />
  );
}
