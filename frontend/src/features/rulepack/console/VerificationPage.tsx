import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { listRuleVerifications } from '@/api/generated/operations';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { jobState } from '@/form/console/import-phase';
import { useFilters } from '@/routing/use-filters';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { JobProgress } from '@/ui/JobProgress';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type RuleVerification, ruleVerifications, startingVerification, verificationJob } from '../api';
import { ruleMessages as messages } from '../messages.zh-CN';
import { decisionPath } from '../model';
import styles from './Rules.module.css';

const pollMilliseconds = 1_000;

/** Old decisions calculated again with the rules that they were made by. The job under way stands in the address. */
export default function VerificationPage() {
  const cache = useQueryClient();
  const whyNot = useMay().whyNot('rule.verify');
  const [{ job: jobId = '' }, setFilters] = useFilters(['job']);
  const past = useQuery(ruleVerifications());
  const start = useMutation(startingVerification);
  const job = useQuery({
    ...verificationJob(jobId),
    enabled: jobId !== '',
    refetchInterval: ({ state }) => (state.data?.finished ? false : pollMilliseconds),
  });
  const isOver = job.data?.finished ?? false;
  useEffect(() => {
    if (isOver) void cache.invalidateQueries({ queryKey: [listRuleVerifications.id] });
  }, [isOver, cache]);
  const trouble = start.error ?? job.error;
  return (
    <>
      <PageHeader
        title={messages.verifications}
        note={messages.verificationsNote}
        actions={
          <Button
            type="primary"
            disabled={whyNot !== undefined || (jobId !== '' && !isOver)}
            title={whyNot}
            loading={start.isPending}
            onClick={() => start.mutate({}, { onSuccess: (started) => setFilters({ job: started.jobId }) })}
          >
            {messages.verify}
          </Button>
        }
      />
      {trouble && <Alert type="error" showIcon role="alert" title={problemOf(trouble).title} />}
      {jobId !== '' && (
        <Panel>
          <JobProgress title={messages.verifyJob} job={jobState(job.data)} />
        </Panel>
      )}
      {past.error ? (
        <ErrorState trouble={problemOf(past.error)} onRetry={() => void past.refetch()} />
      ) : !past.data ? (
        <LoadingState />
      ) : (
        <Past verifications={past.data} />
      )}
    </>
  );
}

function Past({ verifications }: { verifications: RuleVerification[] }) {
  const [latest] = verifications;
  if (!latest) return <EmptyState title={messages.noVerifications} text={messages.noVerificationsText} />;
  return (
    <>
      {latest.differences.length > 0 && (
        <Panel title={messages.differenceTable}>
          <p className={styles.note}>{messages.differenceHint}</p>
          <SimpleTable
            caption={messages.differences}
            head={messages.differenceHead}
            rows={latest.differences.map(({ objectType, objectId, words }) => ({
              key: `${objectId} ${words}`,
              cells: [
                <Link key="decision" to={decisionPath(objectType, objectId)}>
                  {messages.decisionKinds[objectType] ?? objectType}
                </Link>,
                words,
              ],
            }))}
          />
        </Panel>
      )}
      <Panel title={messages.verificationTable}>
        <SimpleTable
          caption={messages.pastVerifications}
          head={messages.verificationHead}
          numeric={[2]}
          rows={verifications.map(({ id, finishedAt, startedBy, decisions, differences }) => ({
            key: id,
            cells: [
              <DateText key="at" value={finishedAt} withTime />,
              startedBy,
              decisions.toLocaleString('zh-CN'),
              <StatusTag key="result" tone={differences.length === 0 ? 'ok' : 'bad'}>
                {differences.length === 0 ? messages.same : messages.different(differences.length)}
              </StatusTag>,
            ],
          }))}
        />
      </Panel>
    </>
  );
}
