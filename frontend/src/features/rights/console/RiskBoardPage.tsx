import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { board } from '../risks/api';
import { riskMessages as messages } from '../risks/messages.zh-CN';

const { fields } = messages;

/** Who of the unions below has reported for the last report day; who has not stands first. */
export default function RiskBoardPage() {
  const { data, error, refetch } = useQuery(board);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader title={messages.boardTitle} note={messages.boardNote(data.dueOn, data.reported, data.missing)} />
      <Panel>
        <SimpleTable
          caption={messages.boardTitle}
          head={[fields.union, fields.state, fields.items, fields.grave]}
          numeric={[2, 3]}
          rows={data.unions.map(({ unitId, name, reported, items, grave }) => ({
            key: unitId,
            cells: [
              name,
              <StatusTag key="state" tone={reported ? 'ok' : 'bad'}>
                {reported ? messages.done : messages.missing}
              </StatusTag>,
              reported && items === 0 ? messages.zero : items,
              grave,
            ],
          }))}
          empty={messages.noUnions}
        />
      </Panel>
    </>
  );
}
