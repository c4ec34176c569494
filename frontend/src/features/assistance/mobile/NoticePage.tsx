import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { useSheet } from '@/routing/use-sheet';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { Timeline } from '@/ui/Timeline';
import { type Notice, notice, objecting, objections } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import { noticeFacts } from '../shared/notice-facts';

const messages = assistanceMessages.notice;

/** What one has said oneself, or what all have said for those who answer it. */
function Said({ id }: { id: string }) {
  const { data = [] } = useQuery(objections(id));
  if (data.length === 0) return null;
  return (
    <Panel title={messages.objections}>
      <Timeline
        entries={data.map((each) => ({
          key: each.id,
          who: each.raisedBy,
          what: `${each.text}（${messages.results[each.status]}）`,
          at: each.raisedAt,
          ...(each.answer ? { opinion: each.answer } : {}),
        }))}
      />
    </Panel>
  );
}

/** Everybody may speak, by name, until the end of the last day. */
function SpeakUp({ of }: { of: Notice }) {
  const sheet = useSheet('object');
  const { mutate, error, isPending } = useMutation(objecting);
  return (
    <>
      <Button wide onClick={() => void sheet.open()}>
        {messages.object}
      </Button>
      {sheet.isOpen && (
        <OpinionSheet
          title={messages.object}
          text={messages.objectHint}
          label={messages.objectText}
          words="required"
          isPending={isPending}
          error={error}
          onTake={(text) => mutate({ path: { id: of.id }, body: { text } }, { onSuccess: sheet.close })}
          onClose={sheet.close}
        />
      )}
    </>
  );
}

export default function NoticePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(notice(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader title={messages.sheet} />
        <p>{messages.text(data.workingDays)}</p>
        <Facts facts={noticeFacts(data)} />
      </Panel>
      <Said id={id} />
      {data.takesObjections && <SpeakUp of={data} />}
    </>
  );
}
