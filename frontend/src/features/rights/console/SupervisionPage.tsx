import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { rightsPaths } from '../paths';
import { CaseHistory } from '../shared/CaseHistory';
import { Opens, show } from '../shared/Opens';
import words from '../shared/Rights.module.css';
import { printingOpinion, printingSuggestion, type Supervision, supervision } from '../supervision/api';
import { supervisionMessages as messages } from '../supervision/messages.zh-CN';
import { supervisionSteps, supervisionTone } from '../supervision/model';
import styles from './Columns.module.css';
import { SupervisionActs } from './SupervisionActs';

const { fields } = messages;
const text = (value: string | undefined) => value && <span className={words.words}>{value}</span>;

function Letters({ of }: { of: Supervision }) {
  const opinion = useMutation(printingOpinion);
  const suggestion = useMutation(printingSuggestion);
  if (!of.opinion) return <p>{messages.noLetters}</p>;
  const printed = { path: { id: of.id } };
  return (
    <>
      <Facts
        facts={[
          { name: fields.opinionSigner, value: of.opinionSigner },
          { name: fields.opinionOn, value: of.opinionOn },
          { name: fields.opinion, value: text(of.opinion) },
          { name: fields.repliedOn, value: of.repliedOn },
          { name: fields.reply, value: text(of.reply) },
          ...(of.suggestion
            ? [
                { name: fields.suggestionOn, value: of.suggestionOn },
                { name: fields.suggestion, value: text(of.suggestion) },
              ]
            : []),
        ]}
      />
      <Opens
        label={messages.printOpinion}
        busy={messages.printing}
        mutate={() => opinion.mutate(printed, { onSuccess: show })}
        url={opinion.data?.url}
        error={opinion.error}
        isPending={opinion.isPending}
      />{' '}
      {of.suggestion && (
        <Opens
          label={messages.printSuggestion}
          busy={messages.printing}
          mutate={() => suggestion.mutate(printed, { onSuccess: show })}
          url={suggestion.data?.url}
          error={suggestion.error}
          isPending={suggestion.isPending}
        />
      )}
    </>
  );
}

export default function SupervisionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(supervision(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={data.employer}
        tags={
          <>
            <StatusTag tone={supervisionTone[data.status]}>{data.statusWords}</StatusTag>
            {data.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
          </>
        }
        note={data.topicWords}
        actions={<Link to={rightsPaths.supervisions}>{messages.toList}</Link>}
      />
      <Panel>
        <StepBar steps={supervisionSteps(data.status)} />
      </Panel>
      <div className={styles.columns}>
        <div>
          <Panel title={messages.facts}>
            <Facts
              facts={[
                { name: fields.source, value: data.sourceWords },
                { name: fields.receivedOn, value: data.receivedOn },
                { name: fields.dueOn, value: data.dueOn },
                { name: fields.dueBasis, value: data.dueBasis },
                {
                  name: fields.investigators,
                  value: data.investigators.map(({ name, card }) => `${name}（${card}）`).join('、'),
                },
                { name: fields.complaint, value: text(data.complaint) },
              ]}
            />
          </Panel>
          <Panel title={messages.letters}>
            <Letters of={data} />
          </Panel>
        </div>
        <div>
          <Panel title={messages.nowTitle}>
            <SupervisionActs of={data} />
          </Panel>
          <CaseHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
