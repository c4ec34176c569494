package cn.wuli.platform.job;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.FieldProblem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs one job as the post that started it, and writes down how it ended. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    /** What fails for no reason of the field (a lost connection, a failover) is tried again so often. */
    private static final int MOST_FAILURES = 3;
    /** A job that takes its instance down with it must not go round for ever. */
    private static final int MOST_ATTEMPTS = 10;

    private static final String UNEXPECTED = "系统出错，任务没有完成。请稍后重新发起；如仍出错，请把任务编号告诉管理员。";

    private final Map<String, JobHandler> handlers = new HashMap<>();
    private final JobRecord record;
    private final ObjectMapper json;
    private final AgroalDataSource database;

    JobRunner(@All List<JobHandler> handlers, JobRecord record, ObjectMapper json, AgroalDataSource database) {
        for (JobHandler handler : handlers) {
            if (this.handlers.put(handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers for jobs of kind " + handler.kind());
            }
        }
        this.record = record;
        this.json = json;
        this.database = database;
    }

    void demandHandler(String kind) {
        if (!handlers.containsKey(kind)) {
            throw new IllegalArgumentException("no handler for jobs of kind " + kind);
        }
    }

    /**
     * @param failures how often it failed before without a reason of the field
     * @throws RuntimeException to be tried again later
     */
    void run(UUID id, ActingPost post, int failures) {
        try {
            ActingContext.callAs(post, () -> {
                runAsStarter(id, failures);
                return id;
            });
        } catch (RuntimeException refused) {
            if (!isNoActingPost(refused) || !abandon(id)) {
                throw refused;
            }
        }
    }

    private void runAsStarter(UUID id, int failures) {
        Job job = record.begin(id);
        if (job == null) {
            return;
        }
        try {
            work(job);
        } catch (JobSuperseded elsewhere) {
            LOG.infof("job %s goes on elsewhere", id);
        } catch (RuntimeException unexpected) {
            if (isNoActingPost(unexpected)) {
                throw unexpected;
            }
            LOG.error("job " + id + " of kind " + job.kind() + " failed", unexpected);
            boolean again = failures + 1 < MOST_FAILURES;
            record.change(job, again ? Job::retryLater : failed -> failed.fail(UNEXPECTED));
            if (again) {
                throw unexpected;
            }
        }
    }

    private void work(Job job) {
        if (job.attempt() > MOST_ATTEMPTS) {
            record.change(job, dying -> dying.fail(UNEXPECTED));
            return;
        }
        JobRun run = new JobRun(job, record, json);
        JobHandler handler = handlers.get(job.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler for jobs of kind " + job.kind());
        }
        try {
            if (!job.isCancelRequested()) {
                handler.run(run);
            }
        } catch (DomainProblem problem) {
            if (problem.type() == CommonProblem.NO_ACTING_POST) {
                throw problem;
            }
            record.change(job, failed -> failed.fail(sentence(problem)));
            return;
        }
        // Asked to stop, but already at the end: done is done.
        record.change(job, ended -> {
            if (ended.isCancelRequested() && run.stopped()) {
                ended.endCancelled();
            } else {
                ended.finish(run.resultFileId(), run.message());
            }
        });
    }

    /** True when the post has really ended and its job says so now. */
    private boolean abandon(UUID id) {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("select biz.abandon_job(?)")) {
            call.setObject(1, id);
            try (var row = call.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the job cannot be abandoned", unreachable);
        }
    }

    private static boolean isNoActingPost(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem && problem.type() == CommonProblem.NO_ACTING_POST) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(DomainProblem problem) {
        String title = problem.type().title();
        for (Map.Entry<String, Object> value : problem.values().entrySet()) {
            title = title.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        String fields = problem.fields().stream().map(FieldProblem::message).collect(Collectors.joining("；"));
        return title + "。" + (fields.isEmpty() ? problem.type().wayOut() : fields);
    }
}
