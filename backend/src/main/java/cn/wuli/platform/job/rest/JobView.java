package cn.wuli.platform.job.rest;

import cn.wuli.platform.job.JobAction;
import cn.wuli.platform.job.JobStatus;
import cn.wuli.platform.job.JobSummary;
import cn.wuli.platform.workflow.AllowedAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job: a progress bar, then a message and perhaps a file. */
public record JobView(
        UUID id,
        String kind,
        JobStatus status,
        boolean finished,
        long done,
        @Nullable Long total,
        @Nullable String message,
        @Nullable UUID resultFileId,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<AllowedAction> allowedActions) {
    public static JobView of(JobSummary job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.status(),
                job.status().isFinished(),
                job.done(),
                job.total(),
                job.message(),
                job.resultFileId(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                List.of(cancel(job)));
    }

    private static AllowedAction cancel(JobSummary job) {
        if (job.status().isFinished()) {
            return AllowedAction.no(JobAction.CANCEL, "任务已结束");
        }
        return job.cancelRequested() ? AllowedAction.no(JobAction.CANCEL, "正在停止") : AllowedAction.yes(JobAction.CANCEL);
    }
}
