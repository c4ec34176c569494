import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { formatFen } from '@/lib/money';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { DuesByMonth } from '../shared/DuesByMonth';
import { joining, leaving, type OwnMembershipView, ownMembership } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

type Act = 'join' | 'leave';

function MembershipAct({ act, view, onClose }: { act: Act; view: OwnMembershipView; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(act === 'join' ? joining : leaving);
  return (
    <OpinionSheet
      title={act === 'join' ? messages.joinTitle : messages.leaveTitle}
      text={
        act === 'join' ? `${messages.joinCost(formatFen(view.cost ?? 0))}${messages.joinRules}` : messages.letGoText
      }
      words="none"
      isDanger={act === 'leave'}
      isPending={isPending}
      error={error}
      onTake={() => mutate({}, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** The member in the society of his university: joining, what he owes, leaving. */
export function OwnMembership() {
  const [act, setAct] = useState<Act>();
  const { data, error, refetch } = useQuery(ownMembership);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { member } = data;
  const isIn = member?.status === 'ACTIVE';
  return (
    <Panel title={messages.own}>
      {member && (
        <>
          <p>
            {isIn ? messages.ownIn(member.joinedOn) : messages.ownLeft(member.leftOn ?? '')}{' '}
            <StatusTag tone={member.due > 0 ? 'warn' : 'ok'}>
              {member.due > 0 ? messages.ownDue(formatFen(member.due)) : messages.allPaid}
            </StatusTag>
          </p>
          <DuesByMonth dues={member.dues} />
        </>
      )}
      {data.preview.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!isIn && data.refusal && <p>{data.refusal}</p>}
      {data.mayJoin && (
        <Button look="act" wide onClick={() => setAct('join')}>
          {messages.join}
        </Button>
      )}
      {isIn && <Button onClick={() => setAct('leave')}>{messages.leave}</Button>}
      {act && <MembershipAct act={act} view={data} onClose={() => setAct(undefined)} />}
    </Panel>
  );
}
