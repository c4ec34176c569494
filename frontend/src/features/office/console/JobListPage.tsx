import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { jobState } from '@/form/console/import-phase';
import { pagingOf } from '@/routing/paging';
import { useKeyset } from '@/routing/use-keyset';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { JobProgress } from '@/ui/JobProgress';
import { PageHeader } from '@/ui/PageHeader';
import { cancelling, type Job, jobs, resultFile } from '../api';
import { officeMessages as messages } from '../messages.zh-CN';

const titles = messages.jobColumns;
const kindInWords = (kind: string) => messages.jobKinds[kind] ?? kind;

/** How often a list with open jobs is read anew where the server's word does not come through. */
const pollMilliseconds = 5_000;

export default function JobListPage() {
  const { message } = App.useApp();
  const keyset = useKeyset();
  const [chosen, setChosen] = useState<Job>();
  const wanted = { ...keyset.place };
  const { data, error, isPending, refetch } = useQuery({
    ...jobs(wanted),
    refetchInterval: ({ state }) => (state.data?.items.some(({ finished }) => !finished) ? pollMilliseconds : false),
  });
  const cancel = useMutation(cancelling);
  const file = useMutation({
    mutationFn: (id: string) => resultFile(id, messages.resultName),
    onError: (trouble) => void message.error(problemOf(trouble).title),
  });
  const close = () => {
    cancel.reset();
    setChosen(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.cancelAsked);
    close();
  };
  const columns: Column<Job>[] = [
    {
      key: 'progress',
      title: titles.kind,
      isFixed: true,
      render: (_value, job) => (
        <JobProgress
          title={kindInWords(job.kind)}
          job={jobState(job)}
          {...(job.resultFileId ? { onResult: () => file.mutate(job.resultFileId ?? '') } : {})}
          {...(job.allowedActions.some(({ allowed }) => allowed) ? { onCancel: () => setChosen(job) } : {})}
        />
      ),
    },
    {
      key: 'createdAt',
      title: titles.startedAt,
      render: (_value, { createdAt }) => <DateText value={createdAt} withTime />,
    },
    {
      key: 'finishedAt',
      title: titles.finishedAt,
      render: (_value, { finishedAt }) => <DateText value={finishedAt} withTime />,
    },
  ];
  return (
    <>
      <PageHeader title={messages.jobs} note={messages.jobsNote} />
      <DataTable<Job>
        name="jobs"
        caption={messages.jobTable}
        columns={columns}
        rowKey="id"
        rows={data?.items}
        isLoading={isPending}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        paging={pagingOf(keyset, data)}
        empty={<EmptyState title={messages.noJobs} text={messages.noJobsText} />}
      />
      <ConfirmDialog
        isOpen={chosen !== undefined}
        title={messages.cancelTitle}
        text={chosen && <p>{messages.cancelText}</p>}
        confirmLabel={messages.cancelTitle}
        isDanger
        submitError={cancel.error}
        isPending={cancel.isPending}
        onConfirm={() => chosen && cancel.mutate({ path: { id: chosen.id } }, { onSuccess })}
        onCancel={close}
      />
    </>
  );
}
