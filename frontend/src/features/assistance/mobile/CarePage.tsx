import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { useSheet } from '@/routing/use-sheet';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { assistancePaths } from '../paths';
import { CareFacts } from '../shared/CareFacts';
import { CareMoneyFacts } from '../shared/CareMoneyFacts';
import { type CareEvent, cancelling, careEvent, signing } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { givenOf } from '../visits/model';
import styles from './Hardship.module.css';

function Sign({ event, onClose }: { event: CareEvent; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(signing);
  return (
    <OpinionSheet
      title={messages.sign}
      text={messages.signHint(givenOf(event))}
      words="none"
      isPending={isPending}
      error={error}
      onTake={() => mutate({ path: { id: event.id }, ifMatch: event.version, body: {} }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Cancel({ event, onClose }: { event: CareEvent; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(cancelling);
  return (
    <OpinionSheet
      title={messages.cancel}
      text={messages.cancelHint}
      label={messages.reason}
      words="required"
      isDanger
      isPending={isPending}
      error={error}
      onTake={(opinion) =>
        mutate({ path: { id: event.id }, ifMatch: event.version, body: { opinion } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}

/** One event: the branch writes down its visit, the member signs for what he got. */
export default function CarePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const sign = useSheet('sign');
  const cancel = useSheet('cancel');
  const { data, error, refetch } = useQuery(careEvent(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <CareFacts event={data} />
      {data.money && (
        <Panel title={messages.money.title}>
          <CareMoneyFacts event={data} />
        </Panel>
      )}
      {data.mayRecord && (
        <div className={styles.acts}>
          <Button look="act" wide onClick={() => void navigate(assistancePaths.careVisit(id))}>
            {messages.record}
          </Button>
          <Button wide onClick={() => void cancel.open()}>
            {messages.cancel}
          </Button>
        </div>
      )}
      {data.maySign && data.mine && (
        <Button look="act" wide onClick={() => void sign.open()}>
          {messages.sign}
        </Button>
      )}
      {data.maySign && !data.mine && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.careReceipt(id))}>
          {messages.uploadReceipt}
        </Button>
      )}
      {sign.isOpen && <Sign event={data} onClose={sign.close} />}
      {cancel.isOpen && <Cancel event={data} onClose={cancel.close} />}
    </>
  );
}
