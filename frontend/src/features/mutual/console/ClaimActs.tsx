import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { assessingClaim, type Claim, movingClaim, takingClaim, withdrawingClaim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { mainAct, needsWords } from '../claims/model';
import { ChangeClaim } from './ChangeClaim';
import { DecideClaim } from './DecideClaim';

interface DialogProps {
  claim: Claim;
  action: string;
  onClose: () => void;
}

/** A member files, mends and appeals on his phone. */
const onPhone = ['SUBMIT', 'RESUBMIT', 'APPEAL'];

const plain = { TAKE: takingClaim, ASSESS: assessingClaim, WITHDRAW: withdrawingClaim };

function useDone(action: string, onClose: () => void) {
  const { message } = App.useApp();
  const label = messages.actions[action] ?? action;
  const onSuccess = () => {
    void message.success(messages.done(label));
    onClose();
  };
  return { label, onSuccess };
}

function WordsDialog({ claim, action, onClose }: DialogProps & { action: keyof typeof movingClaim }) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(movingClaim[action]);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={action === 'APPROVE' ? messages.confirm : label}
      reason={needsWords(action) ? 'required' : 'optional'}
      reasonLabel={messages.fields.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate({ path: { id: claim.id }, ifMatch: claim.version, body: opinion ? { opinion } : {} }, { onSuccess })
      }
      onCancel={onClose}
    />
  );
}

function PlainDialog({ claim, action, onClose }: DialogProps & { action: keyof typeof plain }) {
  const { label, onSuccess } = useDone(action, onClose);
  const { mutate, error, isPending } = useMutation(plain[action]);
  return (
    <ConfirmDialog
      isOpen
      title={label}
      text={<p>{messages.explain[action]}</p>}
      confirmLabel={label}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: claim.id }, ifMatch: claim.version }, { onSuccess })}
      onCancel={onClose}
    />
  );
}

/** What may be done with the claim now; each refused act says why. Members file and mend theirs on the phone. */
export function ClaimActs({ claim }: { claim: Claim }) {
  const [action, setAction] = useState<string>();
  const close = () => setAction(undefined);
  const actions = claim.allowedActions.filter((each) => !onPhone.includes(each.action));
  const decides = action === 'APPROVE' && claim.status === 'ASSESSED';
  if (actions.length === 0) return <p>{messages.noActs}</p>;
  return (
    <>
      <ActionBar
        actions={actions}
        labels={messages.actions}
        main={mainAct(claim.status)}
        dangers={['WITHDRAW']}
        onAct={setAction}
      />
      {action && action in movingClaim && !decides && (
        <WordsDialog key={action} claim={claim} action={action as keyof typeof movingClaim} onClose={close} />
      )}
      {action && action in plain && (
        <PlainDialog key={action} claim={claim} action={action as keyof typeof plain} onClose={close} />
      )}
      {decides && <DecideClaim claim={claim} onClose={close} />}
      {action === 'CHANGE' && <ChangeClaim claim={claim} onClose={close} />}
    </>
  );
}
