import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Decision, receivedCase } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { caseTone, kindOf } from '../model';
import { CopyPanel } from '../shared/CopyPanel';
import { ResultFacts } from '../shared/ResultFacts';
import { DecideSheet } from './DecideSheet';

/** A copy from below, decided with one thumb. */
export default function ReceivedPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<Decision['action']>();
  const sheet = useSheet('decide');
  const { data, error, refetch } = useQuery(receivedCase(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={data.title}
          tags={<StatusTag tone={caseTone[data.status]}>{messages.receivedStatuses[data.status]}</StatusTag>}
          note={`${kindOf(data.flow)} · ${data.fromName}`}
        />
      </Panel>
      <CopyPanel snapshot={data.snapshot} digest={data.digest} />
      <Panel title={messages.fields.decision}>
        <ResultFacts {...data} />
        {data.allowedActions.length > 0 && (
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main="APPROVE"
            dangers={['REJECT']}
            onAct={(act) => {
              setAction(act as Decision['action']);
              void sheet.open();
            }}
          />
        )}
      </Panel>
      {action && sheet.isOpen && <DecideSheet key={action} received={data} action={action} onClose={sheet.close} />}
    </>
  );
}
