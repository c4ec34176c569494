import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { movingRecipients, type Recipient, type RecipientAction, recipient, signingRecipient } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { giftOf, needsOpinion } from '../campaigns/model';
import { assistancePaths } from '../paths';
import { RecipientFacts } from '../shared/RecipientFacts';

const messages = campaignMessages.recipients;

function Sign({ of, onClose }: { of: Recipient; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(signingRecipient);
  return (
    <OpinionSheet
      title={messages.sign}
      text={messages.signHint(giftOf(of))}
      words="none"
      isPending={isPending}
      error={error}
      onTake={() => mutate({ path: { id: of.id }, ifMatch: of.version, body: {} }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Move({ of, action, onClose }: { of: Recipient; action: RecipientAction; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(movingRecipients);
  return (
    <OpinionSheet
      title={messages.acts[action as keyof typeof messages.acts]}
      text={messages.actHint(1)}
      words={needsOpinion(action) ? 'required' : 'optional'}
      isDanger={needsOpinion(action)}
      isPending={isPending}
      error={error}
      onTake={(opinion) =>
        mutate({ body: { ids: [of.id], action, ...(opinion ? { opinion } : {}) } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}

/** Somebody on the list: the branch writes down its visit, the member signs for what he got. */
export default function RecipientPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const sign = useSheet('sign');
  const step = useSheet('step');
  const [action, setAction] = useState<RecipientAction>();
  const { data, error, refetch } = useQuery(recipient(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <RecipientFacts recipient={data} />
      {data.mayVisit && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.recipientVisit(id))}>
          {data.goods ? messages.deliver : messages.visit}
        </Button>
      )}
      {data.maySign && data.mine && (
        <Button look="act" wide onClick={() => void sign.open()}>
          {messages.sign}
        </Button>
      )}
      {data.maySign && !data.mine && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.recipientReceipt(id))}>
          {messages.uploadReceipt}
        </Button>
      )}
      {!data.mine && data.allowedActions.some(({ allowed }) => allowed) && (
        <ActionBar
          actions={data.allowedActions.filter(({ allowed }) => allowed)}
          labels={messages.acts}
          main="APPROVE"
          dangers={['REJECT', 'CANCEL']}
          onAct={(act) => {
            setAction(act as RecipientAction);
            void step.open();
          }}
        />
      )}
      {sign.isOpen && <Sign of={data} onClose={sign.close} />}
      {action && step.isOpen && <Move of={data} action={action} onClose={step.close} />}
    </>
  );
}
