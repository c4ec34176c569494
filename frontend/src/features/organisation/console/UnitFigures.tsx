import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { unitFigures } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';

/** Members; of a union also its full-time officers against 浙总工发〔2020〕24号: three in a thousand, rounded up. */
export function UnitFigures({ id, isUnion }: { id: string; isUnion: boolean }) {
  const { data, error, refetch } = useQuery(unitFigures(id));
  return (
    <Panel title={isUnion ? messages.figures : messages.members}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : !data.known ? (
        <p>{messages.figuresUnknown}</p>
      ) : !isUnion ? (
        <Facts facts={[{ name: messages.members, value: messages.people(data.members) }]} />
      ) : (
        <>
          <Facts
            facts={[
              { name: messages.members, value: messages.people(data.members) },
              {
                name: messages.officers,
                value: (
                  <>
                    {messages.people(data.fullTimeOfficers)}{' '}
                    <StatusTag tone={data.gap > 0 ? 'warn' : 'ok'}>{messages.gap(data.gap)}</StatusTag>
                  </>
                ),
              },
              { name: messages.required, value: messages.people(data.required) },
            ]}
          />
          {data.committeeNeeded && <p>{messages.committeeNeeded}</p>}
        </>
      )}
    </Panel>
  );
}
