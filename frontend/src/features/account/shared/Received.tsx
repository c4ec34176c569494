import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { receivedDelegations } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { DelegationList } from './DelegationList';

/** What others let me do, in any union. */
export function Received() {
  const { data, error, refetch } = useQuery(receivedDelegations);
  return (
    <Panel title={messages.received}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <DelegationList
            nothing={messages.noneReceived}
            rows={data.map(({ fromPersonName, unitName, postName, ...rest }) => ({
              ...rest,
              name: fromPersonName,
              post: `${unitName} · ${postName}`,
            }))}
          />
          {data.some(({ state }) => state === 'IN_FORCE') && <p>{messages.receivedHint}</p>}
        </>
      ) : (
        <LoadingState />
      )}
    </Panel>
  );
}
