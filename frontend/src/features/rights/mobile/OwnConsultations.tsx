import { useMutation, useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Consultation, consenting, consultations } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import styles from '../shared/Rights.module.css';

function OwnQuestion({ of }: { of: Consultation }) {
  const { mutate, isPending } = useMutation(consenting);
  return (
    <Panel
      title={of.kindWords}
      extra={<StatusTag tone={of.answer ? 'ok' : 'info'}>{messages.statuses[of.status]}</StatusTag>}
    >
      <p className={styles.words}>{of.question}</p>
      {of.answer ? (
        <>
          <h3 className={styles.section}>{messages.answer}</h3>
          <p className={styles.words}>{of.answer}</p>
          <p>
            {messages.answeredBy(of.adviser ?? of.desk)} · <DateText value={of.answeredAt} />
          </p>
          <p>
            <Button
              disabled={isPending}
              onClick={() => mutate({ path: { id: of.id }, body: { mayPublish: !of.mayPublish } })}
            >
              {of.mayPublish ? messages.stopPublishing : messages.allowPublishing}
            </Button>
          </p>
        </>
      ) : (
        <p>{messages.promised(of.desk, of.dueOn)}</p>
      )}
    </Panel>
  );
}

/** What the member asked himself; whether others may read it is his to say at any time. */
export function OwnConsultations() {
  const { data, error, refetch } = useQuery(consultations);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  return (
    <>
      <h2 className={styles.section}>{messages.mine}</h2>
      {data?.consultations.length === 0 && <p>{messages.noMine}</p>}
      {data?.consultations.map((each) => (
        <OwnQuestion key={each.id} of={each} />
      ))}
    </>
  );
}
