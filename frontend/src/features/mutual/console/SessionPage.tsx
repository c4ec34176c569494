import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { PrintSheet } from '@/ui/PrintSheet';
import { type Ballot, confirming, type Session, session } from '../committee/api';
import { committeeMessages as messages } from '../committee/messages.zh-CN';
import { VoteOnClaim } from './VoteOnClaim';

const names = (people: { name: string }[]) => people.map(({ name }) => name).join('、');

const outcome = ({ passed }: Ballot) =>
  passed === undefined || passed === null ? messages.undecided : passed ? messages.passed : messages.failed;

function Minutes({ data }: { data: Session }) {
  const absent = data.committee.filter(({ present }) => !present);
  return (
    <PrintSheet title={messages.minutes(data.periodName)} number={messages.numbers(data.heldOn, data.place)}>
      <p>{messages.attendance(data.size, names(data.committee.filter(({ present }) => present)), names(absent))}</p>
      <p>{messages.quorum(data.quorum)}</p>
      <table>
        <thead>
          <tr>
            {messages.ballotsHead.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.ballots.map((ballot) => (
            <tr key={ballot.claimId}>
              <td>{ballot.memberName}</td>
              <td>{formatFen(ballot.assessed)}</td>
              <td>{ballot.yes}</td>
              <td>{ballot.no}</td>
              <td>{ballot.abstained}</td>
              <td>{names(ballot.recused)}</td>
              <td>{outcome(ballot)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{messages.byName}</p>
      {data.ballots.map((ballot) => (
        <p key={ballot.claimId}>
          {messages.named(
            ballot.memberName,
            ballot.votes.map(({ name, words }) => `${name} ${words}`).join('、') || messages.noVotes,
          )}
        </p>
      ))}
      <p>{messages.signed(data.recordedBy, data.confirmedBy ?? messages.toConfirm)}</p>
    </PrintSheet>
  );
}

/** A session of the committee: votes by name, the confirmation, and the minutes as they are printed. */
export default function SessionPage() {
  const { id = '' } = useParams();
  const { message } = App.useApp();
  const [voted, setVoted] = useState<Ballot>();
  const [isConfirming, setConfirming] = useState(false);
  const { data, error, refetch } = useQuery(session(id));
  const { mutate, error: refused, isPending } = useMutation(confirming);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const onSuccess = () => {
    void message.success(messages.done);
    setConfirming(false);
  };
  return (
    <>
      <div className="no-print">
        <PageHeader title={messages.sessionPage} note={data.periodName} />
        {data.allowedActions.length > 0 && (
          <Panel title={messages.vote}>
            <p>
              {data.ballots.map((ballot) => (
                <Button key={ballot.claimId} type="link" onClick={() => setVoted(ballot)}>
                  {messages.voteTitle(ballot.memberName)}
                </Button>
              ))}
            </p>
            <ActionBar
              actions={data.allowedActions.filter(({ action }) => action === 'CONFIRM')}
              labels={{ CONFIRM: messages.confirm }}
              main="CONFIRM"
              onAct={() => setConfirming(true)}
            />
          </Panel>
        )}
      </div>
      <Minutes data={data} />
      {voted && <VoteOnClaim session={data} ballot={voted} onClose={() => setVoted(undefined)} />}
      <ConfirmDialog
        isOpen={isConfirming}
        title={messages.confirm}
        text={<p>{messages.confirmText}</p>}
        confirmLabel={messages.confirm}
        submitError={refused}
        isPending={isPending}
        onConfirm={() => mutate({ path: { id }, ifMatch: data.version }, { onSuccess })}
        onCancel={() => setConfirming(false)}
      />
    </>
  );
}
