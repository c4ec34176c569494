import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ActionMenu } from '@/ui/console/ActionMenu';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type MemberAction, member } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { dangers, memberTone } from '../model';
import { MemberFacts } from '../shared/MemberFacts';
import { MemberHistory } from '../shared/MemberHistory';
import { ChangeDetails } from './ChangeDetails';
import { ChangeStatus } from './ChangeStatus';
import { MoveMember } from './MoveMember';

const details = ['CHANGE_DETAILS', 'MOVE'];

export default function MemberPage() {
  const { id = '' } = useParams();
  const [{ act }, setAct] = useFilters(['act']);
  const { data, error, refetch } = useQuery(member(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct({});
  const steps = data.allowedActions.filter(({ action }) => ![...details, 'UNMASK'].includes(action));
  const step = steps.find(({ action, allowed }) => action === act && allowed)?.action as MemberAction | undefined;
  return (
    <>
      <PageHeader
        title={data.name}
        tags={<StatusTag tone={memberTone[data.status]}>{messages.statuses[data.status]}</StatusTag>}
        note={data.statusReason && messages.reasons[data.statusReason]}
        actions={
          <>
            {data.allowedActions
              .filter(({ action }) => details.includes(action))
              .map(({ action, allowed, reason }) => (
                <Button key={action} disabled={!allowed} title={reason} onClick={() => setAct({ act: action })}>
                  {messages.actions[action]}
                </Button>
              ))}
            <ActionMenu
              label={messages.statusActs}
              actions={steps}
              labels={messages.actions}
              dangers={dangers}
              onAct={(action) => setAct({ act: action })}
            />
          </>
        }
      />
      <Panel title={messages.facts}>
        <MemberFacts member={data} />
      </Panel>
      <MemberHistory id={id} />
      <ChangeDetails member={data} isOpen={act === 'CHANGE_DETAILS'} onClose={close} />
      <MoveMember member={data} isOpen={act === 'MOVE'} onClose={close} />
      <ChangeStatus member={data} action={step} onClose={close} />
    </>
  );
}
