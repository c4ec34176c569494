import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { type Delegation, ownDelegations } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { isRevocable } from '../model';
import { DelegationList } from './DelegationList';

/** What I let others do with the post that I act as. */
export function Given({ onRevoke }: { onRevoke: (delegation: Delegation) => void }) {
  const { data, error, refetch } = useQuery(ownDelegations);
  return (
    <Panel title={messages.given}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <DelegationList
          nothing={messages.noneGiven}
          rows={data.map((delegation) => ({
            ...delegation,
            name: delegation.toPersonName,
            act: isRevocable(delegation.state) && (
              <Button onClick={() => onRevoke(delegation)}>{messages.revoke}</Button>
            ),
          }))}
        />
      ) : (
        <LoadingState />
      )}
    </Panel>
  );
}
