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
import { concern } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { concernTone, usualStep } from '../concerns/model';
import { CaseHistory } from '../shared/CaseHistory';
import { ConcernAnswer, ConcernFacts } from '../shared/ConcernFacts';
import { ConcernStep, type ConcernStepName } from './ConcernStep';

/** Sorting needs a list of branches: that is done at a desk. */
const atDesk = ['TRIAGE', 'HAND_OVER'];

export default function ConcernPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<ConcernStepName>();
  const sheet = useSheet('step');
  const { data, error, refetch } = useQuery(concern(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const actions = data.allowedActions.filter((each) => !atDesk.includes(each.action));
  const main = usualStep[data.status];
  return (
    <>
      <Panel>
        <PageHeader
          title={data.title}
          tags={<StatusTag tone={concernTone[data.status]}>{data.statusWords}</StatusTag>}
        />
        <p>{messages.plain[data.status]}</p>
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <ConcernAnswer of={data} />
      {actions.length > 0 && (
        <Panel>
          <ActionBar
            actions={actions}
            labels={messages.actions}
            {...(main ? { main } : {})}
            dangers={['REFUSE']}
            onAct={(act) => {
              setAction(act as ConcernStepName);
              void sheet.open();
            }}
          />
        </Panel>
      )}
      <Panel title={messages.page}>
        <ConcernFacts of={data} />
      </Panel>
      <CaseHistory timeline={data.timeline} />
      {action && sheet.isOpen && <ConcernStep key={action} concern={data} action={action} onClose={sheet.close} />}
    </>
  );
}
