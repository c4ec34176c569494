package cn.wuli.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a job: its parameters, where an earlier run stopped, and what it tells the person who waits. */
public final class JobRun {
    /** People cannot read faster; each write is a transaction. */
    private static final long PROGRESS_EVERY = Duration.ofMillis(300).toNanos();

    private final JobRecord record;
    private final ObjectMapper json;
    private final Job job;
    private @Nullable UUID resultFileId;
    private @Nullable String message;
    private @Nullable String checkpoint;
    private long lastProgress = System.nanoTime() - PROGRESS_EVERY;
    private boolean checkpointUncommitted;
    private boolean stopped;

    JobRun(Job job, JobRecord record, ObjectMapper json) {
        this.job = job;
        this.record = record;
        this.json = json;
        this.checkpoint = job.checkpoint();
        this.stopped = job.isCancelRequested();
    }

    public UUID jobId() {
        return job.id();
    }

    public <T> T parameters(Class<T> type) {
        return read(job.parameters(), type);
    }

    /** Where the last run that was cut off has come; empty on the first run. */
    public <T> Optional<T> resumeFrom(Class<T> type) {
        return checkpoint == null ? Optional.empty() : Optional.of(read(checkpoint, type));
    }

    /**
     * Remembers how far the work is. Inside a transaction it belongs to it: the step and its mark become true together.
     *
     * @throws JobSuperseded when another instance has taken over; the transaction must roll back
     */
    public void checkpoint(Object state) {
        String text = write(state);
        if (record.isInTransaction()) {
            checkpointUncommitted = true;
            record.afterCompletion(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    checkpointUncommitted = false;
                    if (status == Status.STATUS_COMMITTED) {
                        checkpoint = text;
                    }
                }
            });
        } else {
            checkpoint = text;
        }
        record.checkpoint(job, text);
    }

    /** Shows how far the work is, in a short transaction of its own. Cheap to call often: most calls are dropped. */
    public void progress(long done, long total) {
        boolean due = done >= total || System.nanoTime() - lastProgress >= PROGRESS_EVERY;
        // The row is locked by our own open transaction then; a second one would wait for it for ever.
        if (due && !checkpointUncommitted) {
            lastProgress = System.nanoTime();
            record.progress(job, done, total);
        }
    }

    /**
     * Whether the person asked to stop. The handler then returns; what it did so far stays.
     *
     * @throws JobSuperseded when another instance has taken over
     */
    public boolean cancelled() {
        stopped = record.isCancelRequested(job);
        return stopped;
    }

    /** The file that came of it. */
    public void result(UUID fileId) {
        resultFileId = fileId;
    }

    /** @param text Chinese; what came of it, in one sentence */
    public void message(String text) {
        message = text;
    }

    /** Whether the handler knows that it should stop; it returns then because of that. */
    boolean stopped() {
        return stopped;
    }

    @Nullable
    UUID resultFileId() {
        return resultFileId;
    }

    @Nullable
    String message() {
        return message;
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("job " + job.kind() + " was stored by another version", changed);
        }
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
