package cn.wuli.platform.job;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Long work that somebody started. The database sets whose it is and hands it to the scheduler on insert. */
@Entity
@Table(schema = "biz", name = "job")
class Job {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private String parameters;

    @Enumerated(EnumType.STRING)
    private JobStatus status = JobStatus.FLOW.initial();

    private long done;
    private @Nullable Long total;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String checkpoint;

    @Column(name = "result_file_id")
    private @Nullable UUID resultFileId;

    private @Nullable String message;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "post_id", updatable = false)
    private UUID postId;

    private int attempt;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    Job(String kind, String parameters, UUID personId, UUID unitId, UUID postId) {
        this.id = Ids.next();
        this.kind = kind;
        this.parameters = parameters;
        this.personId = personId;
        this.unitId = unitId;
        this.postId = postId;
        this.createdAt = Instant.now();
    }

    void begin() {
        status = JobStatus.FLOW.next(status, JobAction.BEGIN);
        attempt++;
        startedAt = startedAt == null ? Instant.now() : startedAt;
    }

    void retryLater() {
        status = JobStatus.FLOW.next(status, JobAction.RETRY);
    }

    void finish(@Nullable UUID result, @Nullable String text) {
        end(JobAction.FINISH, text);
        resultFileId = result;
    }

    void fail(String reason) {
        end(JobAction.FAIL, reason);
    }

    /** A job that runs is asked to stop, and stops at its next step; one that waits is over at once. */
    void cancel() {
        if (status == JobStatus.RUNNING) {
            cancelRequested = true;
        } else {
            endCancelled();
        }
    }

    void endCancelled() {
        end(JobAction.CANCEL, "已取消");
    }

    private void end(JobAction how, @Nullable String text) {
        status = JobStatus.FLOW.next(status, how);
        message = text;
        finishedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String parameters() {
        return parameters;
    }

    JobStatus status() {
        return status;
    }

    @Nullable
    String checkpoint() {
        return checkpoint;
    }

    int attempt() {
        return attempt;
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }
}
