import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type DeskQuestion, deskQuestions } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import { AnswerQuestion } from './AnswerQuestion';
import { PublishAnswer } from './PublishAnswer';
import { PublishedAnswers } from './PublishedAnswers';

const { fields } = messages;

interface Act {
  of: DeskQuestion;
  action: string;
}

function Consent({ of }: { of: DeskQuestion }) {
  if (of.published) return <StatusTag tone="ok">{messages.isPublished}</StatusTag>;
  return (
    <StatusTag tone={of.mayPublish ? 'info' : 'plain'}>
      {of.mayPublish ? messages.agreed : messages.notAgreed}
    </StatusTag>
  );
}

/** The desk of a union: who asks is not known to it. */
export default function ConsultationPage() {
  const { data, error, refetch } = useQuery(deskQuestions);
  const [act, setAct] = useState<Act>();
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct(undefined);
  const acts = (of: DeskQuestion) => (
    <ActionBar
      key="acts"
      actions={of.allowedActions}
      labels={messages.actions}
      main="ANSWER"
      onAct={(action) => setAct({ of, action })}
    />
  );
  return (
    <>
      <PageHeader title={messages.title} note={messages.note} />
      <Panel title={messages.waiting}>
        <SimpleTable
          caption={messages.waiting}
          head={[fields.question, fields.kind, fields.union, fields.askedAt, fields.dueOn, '']}
          rows={data
            .filter(({ status }) => status === 'ASKED')
            .map((each) => ({
              key: each.id,
              cells: [
                each.question,
                each.kindWords,
                each.union,
                <DateText key="at" value={each.askedAt} withTime />,
                <span key="due">
                  {each.dueOn} {each.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
                </span>,
                acts(each),
              ],
            }))}
          empty={messages.noWaiting}
        />
      </Panel>
      <Panel title={messages.answered}>
        <SimpleTable
          caption={messages.answered}
          head={[fields.question, fields.answer, fields.answeredBy, fields.consent, '']}
          rows={data
            .filter(({ status }) => status === 'ANSWERED')
            .map((each) => ({
              key: each.id,
              cells: [
                each.question,
                each.answer,
                each.adviser ?? each.answeredBy,
                <Consent key="consent" of={each} />,
                acts(each),
              ],
            }))}
          empty={messages.noAnswered}
        />
      </Panel>
      <PublishedAnswers />
      {act?.action === 'ANSWER' && <AnswerQuestion of={act.of} onClose={close} />}
      {act?.action === 'PUBLISH' && <PublishAnswer of={act.of} onClose={close} />}
    </>
  );
}
