package cn.wuli.platform.job;

import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This instance's part in running jobs. Instances share the table of db-scheduler: each due job is picked by one of them,
 * which beats a heart while it works; when the heart stops, another one picks the job up again.
 */
@Singleton
class JobScheduler {
    static final String RUN_JOB = "run-job";
    private static final String TABLE = "job.scheduled_tasks";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(15);
    private static final int HEARTBEATS_MISSED = 4;

    private final AgroalDataSource database;
    private final JobRunner runner;
    private final JobSettings settings;
    private final List<DailyTask> dailyTasks;
    private final DailyRun dailyRun;
    private @Nullable Scheduler scheduler;

    JobScheduler(
            @DataSource("job") AgroalDataSource database,
            JobRunner runner,
            JobSettings settings,
            @All List<DailyTask> dailyTasks,
            DailyRun dailyRun) {
        this.database = database;
        this.runner = runner;
        this.settings = settings;
        this.dailyTasks = dailyTasks;
        this.dailyRun = dailyRun;
    }

    void start(@Observes @Priority(100) StartupEvent started) {
        if (settings.enabled()) {
            scheduler = instance(instanceName(), settings.heartbeatEvery(), settings.pollEvery());
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** A job was committed just now: do not wait for the next poll. */
    void lookNow() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Nullable
    Scheduler running() {
        return scheduler;
    }

    /** One more instance over the same table. */
    Scheduler instance(String name, Duration heartbeatEvery, Duration pollEvery) {
        List<RecurringTask<Void>> daily =
                dailyTasks.stream().map(this::recurring).toList();
        List<Task<?>> known = List.of(runJob());
        return Scheduler.create(database, known)
                .startTasks(daily)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(name))
                .serializer(new TextSerializer())
                .threads(settings.threads())
                .pollingInterval(pollEvery)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(heartbeatEvery)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .build();
    }

    private Task<String> runJob() {
        return Tasks.oneTime(RUN_JOB, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY_AFTER, 3))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String[] starter = instance.getData().split(" ", 2);
                    runner.run(
                            UUID.fromString(instance.getId()),
                            new ActingPost(starter[0], UUID.fromString(starter[1])),
                            context.getExecution().consecutiveFailures);
                });
    }

    private RecurringTask<Void> recurring(DailyTask task) {
        return Tasks.recurring("daily-" + task.name(), Schedules.daily(Calendars.ZONE, task.at()))
                .execute((instance, context) -> dailyRun.run(task));
    }

    private static String instanceName() {
        return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }

    /** The data is written by a trigger of the database and is plain text. */
    private static final class TextSerializer implements Serializer {
        @Override
        public byte[] serialize(@Nullable Object data) {
            return data == null ? new byte[0] : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return type.cast(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
