package cn.wuli.platform.job;

import cn.wuli.platform.workflow.Transitions;

/** How far a job is. */
public enum JobStatus {
    /** Waits for a free instance. */
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    static final Transitions<JobStatus, JobAction> FLOW = Transitions.startingAt(QUEUED, JobAction.class)
            .from(QUEUED, RUNNING)
            .on(JobAction.BEGIN)
            .to(RUNNING)
            .from(RUNNING)
            .on(JobAction.RETRY)
            .to(QUEUED)
            .from(RUNNING)
            .on(JobAction.FINISH)
            .to(DONE)
            .from(RUNNING)
            .on(JobAction.FAIL)
            .to(FAILED)
            .from(QUEUED, RUNNING)
            .on(JobAction.CANCEL)
            .to(CANCELLED)
            .build();

    public boolean isFinished() {
        return FLOW.allowed(this).isEmpty();
    }
}
