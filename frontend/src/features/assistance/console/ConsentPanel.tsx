import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type Consent, fileConsents } from '../consents/api';
import { consentMessages as messages } from '../consents/messages.zh-CN';
import { RecordWithdrawal } from './RecordWithdrawal';

/** What the family agreed to with the declaration that counts, and whether somebody took it back. */
export function ConsentPanel({ fileId }: { fileId: string }) {
  const { data, error, refetch } = useQuery(fileConsents(fileId));
  const may = useMay();
  const [chosen, setChosen] = useState<Consent>();
  const current = data?.filter((consent) => consent.current);
  return (
    <Panel title={messages.panel}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !current ? (
        <LoadingState />
      ) : (
        <>
          {current.some(({ withdrawnAt }) => withdrawnAt) && (
            <Alert type="error" showIcon role="alert" title={messages.stopped} />
          )}
          <SimpleTable
            caption={messages.table}
            head={messages.head}
            empty={messages.noneOfFile}
            rows={current.map((consent) => ({
              key: consent.id,
              cells: [
                messages.by(consent.member, consent.signer),
                messages.purposes[consent.purpose],
                consent.textCode,
                consent.givenOn,
                <State key="state" of={consent} />,
                !consent.withdrawnAt && (
                  <Button
                    key="act"
                    size="small"
                    disabled={!may('hardship.handle')}
                    title={may.whyNot('hardship.handle')}
                    onClick={() => setChosen(consent)}
                  >
                    {messages.record}
                  </Button>
                ),
              ],
            }))}
          />
        </>
      )}
      {chosen && <RecordWithdrawal fileId={fileId} consent={chosen} onClose={() => setChosen(undefined)} />}
    </Panel>
  );
}

function State({ of: { withdrawnAt, withdrawnVia } }: { of: Consent }) {
  return (
    <span>
      <StatusTag tone={withdrawnAt ? 'bad' : 'ok'}>{withdrawnAt ? messages.withdrawn : messages.standing}</StatusTag>{' '}
      {withdrawnAt && <DateText value={withdrawnAt} withTime />} {withdrawnVia && messages.via[withdrawnVia]}
    </span>
  );
}
