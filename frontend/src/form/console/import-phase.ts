import type { components } from '@/api/generated/schema';
import type { ImportPhase } from '@/ui/console/ImportWizard';
import type { JobState } from '@/ui/JobProgress';

type ImportView = components['schemas']['ImportView'];
type JobView = components['schemas']['JobView'];

const jobStates = {
  QUEUED: 'waiting',
  RUNNING: 'running',
  DONE: 'succeeded',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
} as const;

export function jobState(job: JobView | undefined): JobState {
  if (!job) return { status: 'waiting' };
  return {
    status: jobStates[job.status],
    done: job.done,
    ...(job.total ? { total: job.total } : {}),
    ...(job.message ? { message: job.message } : {}),
  };
}

/** Whether the server is at work on the import. */
export const isMoving = (run: ImportView | undefined) => run?.status === 'CHECKING' || run?.status === 'APPLYING';

/** Where the wizard stands. Rows come in all or none, so a sheet with one wrong row cannot be confirmed. */
export function phaseOf(run: ImportView | undefined, job: JobView | undefined): ImportPhase {
  switch (run?.status) {
    case 'CHECKING':
      return { phase: 'checking', job: jobState(job) };
    case 'APPLYING':
      return { phase: 'importing', job: jobState(job) };
    case 'APPLIED':
      return { phase: 'done', rows: run.rowsTotal };
    case 'CHECKED':
    case 'REFUSED': {
      const confirm = run.allowedActions.find(({ action }) => action === 'CONFIRM');
      return {
        phase: 'checked',
        outcome: {
          total: run.rowsTotal,
          wrong: run.rowsWrong,
          mayConfirm: confirm?.allowed ?? false,
          problems: run.problems.map(({ cell, header, message }) => ({ cell, header, message })),
        },
      };
    }
    default:
      return { phase: 'choose' };
  }
}
