import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { mutualMessages } from '../messages.zh-CN';
import { type OwnCover, ownCovers } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';

const { coverFacts } = messages;

function Cover({ cover }: { cover: OwnCover }) {
  return (
    <>
      <p>
        <b>{cover.periodName}</b> <StatusTag tone={cover.holds ? 'ok' : 'warn'}>{cover.words}</StatusTag>
      </p>
      <Facts
        facts={[
          { name: coverFacts.period, value: mutualMessages.cover(cover.startsOn, cover.endsOn) },
          { name: coverFacts.parts, value: messages.parts(formatFen(cover.personal), formatFen(cover.unitPart)) },
          { name: coverFacts.by, value: cover.enrolledBy },
        ]}
      />
    </>
  );
}

/** How the person who looks is covered, wherever he was enrolled. */
export function OwnCovers() {
  const { data, error, refetch } = useQuery(ownCovers);
  return (
    <Panel title={messages.myCover}>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.length === 0 ? (
        <p>{messages.noCover}</p>
      ) : (
        data.map((cover) => <Cover key={cover.periodId} cover={cover} />)
      )}
    </Panel>
  );
}
