import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Consent, myConsents, withdrawing } from '../consents/api';
import { consentMessages as messages } from '../consents/messages.zh-CN';
import styles from './Consents.module.css';

/** What the member agreed to for himself and his family, and taking it back. */
export default function MyConsentsPage() {
  const { data, error, refetch } = useQuery(myConsents);
  const [chosen, setChosen] = useState<Consent>();
  const withdraw = useMutation(withdrawing);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => {
    withdraw.reset();
    setChosen(undefined);
  };
  const files = [...new Map(data.map((consent) => [consent.fileId, consent])).values()];
  return (
    <>
      <Panel title={messages.mine}>
        {data.length === 0 ? (
          <EmptyState title={messages.none} text={messages.noneText} />
        ) : (
          <p className={styles.hint}>{messages.mineHint}</p>
        )}
      </Panel>
      {files.map(({ fileId, applicantName, unionName }) => (
        <Panel key={fileId} title={messages.of(applicantName, unionName)}>
          {unionName && <p className={styles.hint}>{messages.asRelative}</p>}
          <ul className={styles.list}>
            {data
              .filter((consent) => consent.fileId === fileId)
              .map((consent) => (
                <OneConsent key={consent.id} consent={consent} onWithdraw={() => setChosen(consent)} />
              ))}
          </ul>
        </Panel>
      ))}
      {chosen && (
        <OpinionSheet
          title={messages.withdraw}
          text={messages.withdrawText(messages.purposes[chosen.purpose])}
          label={messages.reason}
          words="required"
          longest={200}
          isDanger
          isPending={withdraw.isPending}
          error={withdraw.error}
          onTake={(reason) => withdraw.mutate({ path: { id: chosen.id }, body: { reason } }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}

function OneConsent({ consent, onWithdraw }: { consent: Consent; onWithdraw: () => void }) {
  const { member, signer, purpose, body, givenOn, validUntil, current, withdrawnAt, withdrawnVia, textCode } = consent;
  const isStanding = current && !withdrawnAt;
  const until = purpose === 'ECONOMIC_CHECK' ? validUntil : undefined;
  return (
    <li>
      <b>{messages.purposes[purpose]}</b>
      <StatusTag tone={isStanding ? 'ok' : withdrawnAt ? 'bad' : 'plain'}>
        {withdrawnAt ? messages.withdrawn : current ? messages.standing : messages.earlier}
      </StatusTag>
      <span className={styles.line}>{messages.by(member, signer)}</span>
      <small className={styles.line}>
        {messages.on(givenOn, until)} · {textCode}
      </small>
      {withdrawnAt && (
        <small className={styles.line}>
          {messages.withdrawnOn} <DateText value={withdrawnAt} withTime />
          {withdrawnVia && ` · ${messages.via[withdrawnVia]}`}
        </small>
      )}
      <details>
        <summary className="row-link">{messages.read}</summary>
        <p>{body}</p>
      </details>
      {isStanding && (
        <Button look="link" onClick={onWithdraw}>
          {messages.withdraw}
        </Button>
      )}
    </li>
  );
}
