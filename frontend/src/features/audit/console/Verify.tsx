import { useQuery } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import { useEffect } from 'react';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { SimpleTable } from '@/ui/SimpleTable';
import { type Period, type Verification, verification } from '../api';
import { auditMessages as messages } from '../messages.zh-CN';

interface VerifyProps {
  period: Period;
  onVerified: (result: Verification) => void;
  onClose: () => void;
}

/** Recomputes the chains of a period and says what was found. */
export function Verify({ period, onVerified, onClose }: VerifyProps) {
  const { data, error, isFetching, refetch } = useQuery(verification(period));
  useEffect(() => {
    if (data) onVerified(data);
  }, [data, onVerified]);
  const records = data?.records.toLocaleString('zh-CN') ?? '';
  return (
    <Modal open title={messages.verifyTitle} width={760} footer={null} onCancel={onClose}>
      <p>{messages.verifyText}</p>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data || isFetching ? (
        <LoadingState label={messages.verifying} />
      ) : (
        <>
          {data.findings.length === 0 ? (
            <Alert type="success" showIcon role="status" title={messages.intact(records)} />
          ) : (
            <Alert type="error" showIcon role="alert" title={messages.broken(data.findings.length, records)} />
          )}
          <Facts
            facts={[
              { name: messages.fields.at, value: messages.period(data.from, data.to) },
              { name: messages.digest, value: <code style={{ overflowWrap: 'anywhere' }}>{data.digest}</code> },
            ]}
          />
          <p>{messages.digestHint}</p>
          {data.findings.length > 0 && (
            <SimpleTable
              caption={messages.findingTable}
              head={messages.findingHead}
              rows={data.findings.map((found) => ({
                key: [found.day, found.stream, found.lane, found.recordId, found.finding].join(),
                cells: [
                  found.day,
                  messages.streams[found.stream] ?? found.stream,
                  found.lane ?? '',
                  messages.findings[found.finding] ?? found.finding,
                  found.recordId ?? '',
                ],
              }))}
            />
          )}
        </>
      )}
    </Modal>
  );
}
