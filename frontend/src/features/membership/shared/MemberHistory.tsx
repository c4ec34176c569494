import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { Timeline } from '@/ui/Timeline';
import { memberChanges } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { changeText } from '../model';

export function MemberHistory({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(memberChanges(id));
  return (
    <Panel title={messages.history}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.length === 0 ? (
        <p>{messages.noHistory}</p>
      ) : (
        <Timeline
          entries={data.map((change) => ({
            key: change.id,
            who: `${change.actorPersonName}（${change.actorPostName}）`,
            what: change.actName,
            at: change.recordedAt,
            ...(change.reason ? { opinion: change.reason } : {}),
            extra: changeText(change),
          }))}
        />
      )}
    </Panel>
  );
}
