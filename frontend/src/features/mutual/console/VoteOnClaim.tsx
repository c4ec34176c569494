import { useMutation } from '@tanstack/react-query';
import { App, Form, Radio } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { type Ballot, type Session, type Vote, voting } from '../committee/api';
import { committeeMessages as messages } from '../committee/messages.zh-CN';

interface VoteOnClaimProps {
  session: Session;
  ballot: Ballot;
  onClose: () => void;
}

/** The votes of those who came on one claim; who must stay out does not stand here. */
export function VoteOnClaim({ session, ballot, onClose }: VoteOnClaimProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(voting);
  const onSuccess = () => {
    void message.success(messages.voted);
    onClose();
  };
  const known = Object.fromEntries(ballot.votes.map(({ personId, vote }) => [personId, vote]));
  return (
    <DrawerForm<Record<string, Vote>>
      isOpen
      title={messages.voteTitle(ballot.memberName)}
      initialValues={Object.fromEntries(ballot.voters.map(({ personId }) => [personId, known[personId] ?? 'YES']))}
      submitError={error}
      isPending={isPending}
      onSubmit={(votes) =>
        mutate(
          { path: { id: session.id, claimId: ballot.claimId }, ifMatch: session.version, body: { votes } },
          { onSuccess },
        )
      }
      onCancel={onClose}
    >
      {ballot.recused.length > 0 && <p>{messages.recusedNote(ballot.recused.map(({ name }) => name).join('、'))}</p>}
      {ballot.voters.map(({ personId, name }) => (
        <Form.Item key={personId} name={personId} label={name}>
          <Radio.Group options={Object.entries(messages.votes).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      ))}
    </DrawerForm>
  );
}
