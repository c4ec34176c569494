import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { problemOf } from '@/api/problems';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { fileConsents } from '../consents/api';
import { consentMessages as messages } from '../consents/messages.zh-CN';

/** What the family agreed to with the declaration that counts, and whether somebody took it back. */
export function ConsentPanel({ fileId }: { fileId: string }) {
  const { data, error, refetch } = useQuery(fileConsents(fileId));
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
            rows={current.map(({ id, member, signer, purpose, textCode, givenOn, withdrawnAt }) => ({
              key: id,
              cells: [
                messages.by(member, signer),
                messages.purposes[purpose],
                textCode,
                givenOn,
                <span key="state">
                  <StatusTag tone={withdrawnAt ? 'bad' : 'ok'}>
                    {withdrawnAt ? messages.withdrawn : messages.standing}
                  </StatusTag>{' '}
                  {withdrawnAt && <DateText value={withdrawnAt} withTime />}
                </span>,
              ],
            }))}
          />
        </>
      )}
    </Panel>
  );
}
