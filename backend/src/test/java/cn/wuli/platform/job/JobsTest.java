package cn.wuli.platform.job;

import static cn.wuli.testsupport.As.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.job.StepwiseJob.Plan;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import cn.wuli.testsupport.TestDatabase;
import cn.wuli.testsupport.WuliTest;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WuliTest
class JobsTest {
    private static final Plan SMOOTH = new Plan(0, false, false, 0);

    @Inject
    Jobs jobs;

    @Inject
    StepwiseJob stepwise;

    @Inject
    JobScheduler schedulers;

    @Inject
    DailyRun dailyRun;

    @BeforeEach
    void prepare() throws SQLException {
        stepwise.prepare();
        sql("create table if not exists public.test_step (job_id uuid, step int)");
        sql("grant insert, select on public.test_step to wuli_app");
    }

    @Test
    void runsAsTheStarterAndShowsHowItEnded() throws Exception {
        UUID job = start(Persona.CAMPUS_ORGANISER, SMOOTH);
        awaitStatus(job, "DONE");
        as(Persona.CAMPUS_ORGANISER)
                .get("/api/jobs/{id}", job)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("finished", equalTo(true))
                .body("done", equalTo(10))
                .body("total", equalTo(10))
                .body("message", equalTo("完成 10 步"))
                .body("allowedActions[0].allowed", equalTo(false));
        as(Persona.CAMPUS_ORGANISER).get("/api/jobs").then().statusCode(200).body("items.id", hasItem(job.toString()));
        assertEquals(everyStep(), steps(job));
    }

    @Test
    void hidesTheJobFromColleaguesAndFromOtherUnions() throws Exception {
        UUID job = start(Persona.CAMPUS_ORGANISER, SMOOTH);
        awaitStatus(job, "DONE");
        for (Persona other : List.of(Persona.CAMPUS_CHAIR, Persona.OTHER_CAMPUS_CHAIR, Persona.PROVINCE_CHAIR)) {
            as(other).get("/api/jobs/{id}", job).then().statusCode(404);
            as(other).delete("/api/jobs/{id}", job).then().statusCode(404);
            as(other).get("/api/jobs").then().body("items.id", not(hasItem(job.toString())));
        }
    }

    @Test
    void leavesNoJobBehindWhenItsCauseRollsBack() throws SQLException {
        long before = count("select count(*) from job.scheduled_tasks where task_name = 'run-job'");
        assertThrows(
                IllegalStateException.class,
                () -> acting(
                        Persona.CAMPUS_ORGANISER,
                        () -> QuarkusTransaction.requiringNew().call(() -> {
                            jobs.start(StepwiseJob.KIND, SMOOTH);
                            throw new IllegalStateException("the cause rolls back");
                        })));
        assertEquals(before, count("select count(*) from job.scheduled_tasks where task_name = 'run-job'"));
    }

    @Test
    void goesOnOnAnotherInstanceAndCountsEveryStepOnce() throws Exception {
        UUID job = start(Persona.CAMPUS_ORGANISER, new Plan(6, false, false, 0));
        assertTrue(stepwise.reached.await(20, TimeUnit.SECONDS));
        // The first instance hangs with five steps done; from now on it takes no new work either.
        Scheduler first = Objects.requireNonNull(schedulers.running());
        first.pause();
        Scheduler second = schedulers.instance("second", Duration.ofMillis(100), Duration.ofMillis(100));
        second.start();
        try {
            awaitStatus(job, "DONE");
            assertEquals(2, stepwise.runs.get());
            assertEquals(everyStep(), steps(job));
            // The hanging instance wakes up, tries step six again and is refused.
            stepwise.released.countDown();
            for (int i = 0; i < 100 && stepwise.superseded.get() == 0; i++) {
                Thread.sleep(50);
            }
            assertEquals(1, stepwise.superseded.get());
            assertEquals(everyStep(), steps(job));
        } finally {
            stepwise.released.countDown();
            second.stop();
            first.resume();
        }
    }

    @Test
    void stopsAtTheNextStepWhenAsked() throws Exception {
        UUID job = start(Persona.CAMPUS_ORGANISER, new Plan(4, true, false, 0));
        assertTrue(stepwise.reached.await(20, TimeUnit.SECONDS));
        as(Persona.CAMPUS_ORGANISER).delete("/api/jobs/{id}", job).then().statusCode(204);
        stepwise.released.countDown();
        awaitStatus(job, "CANCELLED");
        assertEquals(List.of(1, 2, 3), steps(job));
        as(Persona.CAMPUS_ORGANISER)
                .delete("/api/jobs/{id}", job)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:wuli:problem:illegal-transition"));
    }

    @Test
    void saysInChineseWhichRuleAJobBroke() throws Exception {
        UUID job = start(Persona.CAMPUS_ORGANISER, new Plan(0, false, true, 0));
        awaitStatus(job, "FAILED");
        as(Persona.CAMPUS_ORGANISER).get("/api/jobs/{id}", job).then().body("message", equalTo("填写的内容有误。月份还没有结束"));
    }

    @Test
    void failsTheJobOfAPostThatEndedMeanwhile() throws Exception {
        Scheduler running = Objects.requireNonNull(schedulers.running());
        running.pause();
        UUID job = start(Persona.CAMPUS_CASHIER, SMOOTH);
        revoke("now()");
        try {
            running.resume();
            awaitStatus(job, "FAILED");
            assertEquals(List.of(), steps(job));
        } finally {
            revoke("null");
        }
        as(Persona.CAMPUS_CASHIER)
                .get("/api/jobs/{id}", job)
                .then()
                .body("message", equalTo("发起任务的职务已失效，任务已停止。请用有效职务重新发起。"));
    }

    @Test
    void cannotBeStartedInTheNameOfSomebodyElse() throws SQLException {
        acting(
                Persona.CAMPUS_ORGANISER,
                () -> QuarkusTransaction.requiringNew().call(() -> jobs.start(StepwiseJob.KIND, SMOOTH)));
        assertEquals(
                0,
                count("select count(*) from biz.job where person_id <> '" + Persona.CAMPUS_ORGANISER.personId()
                        + "' and post_id = '" + Persona.CAMPUS_ORGANISER.postId() + "'"));
        assertThrows(
                SQLException.class,
                () -> {
                    try (var connection = TestDatabase.asApplication();
                            var statement = connection.createStatement()) {
                        statement.execute("insert into job.scheduled_tasks (task_name, task_instance, execution_time,"
                                + " picked, version) values ('run-job', 'x', now(), false, 1)");
                    }
                },
                "the application itself does not reach the scheduler's table");
    }

    @Test
    void runsDailyTasksOnceForEachUnionAsItsService() {
        List<String> tenants = new ArrayList<>();
        DailyTask task = daily(DailyTask.Reach.EACH_UNION, tenants);
        dailyRun.run(task);
        dailyRun.run(task);
        // Each union that owns data had two turns.
        assertEquals(tenants.size(), 2 * tenants.stream().distinct().count());
        assertTrue(tenants.contains(Persona.CAMPUS_CHAIR.unitId().toString()));
        tenants.clear();
        dailyRun.run(daily(DailyTask.Reach.PLATFORM, tenants));
        assertEquals(List.of(Persona.PROVINCE_CHAIR.unitId().toString()), tenants);
    }

    private DailyTask daily(DailyTask.Reach reach, List<String> tenants) {
        return new DailyTask() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public LocalTime at() {
                return LocalTime.MIDNIGHT;
            }

            @Override
            public Reach reach() {
                return reach;
            }

            @Override
            public void run(LocalDate today) {
                tenants.add(QuarkusTransaction.requiringNew().call(() -> (String) stepwise.entities()
                        .createNativeQuery("select sec.tenant()::text", String.class)
                        .getSingleResult()));
            }
        };
    }

    private UUID start(Persona persona, Plan plan) {
        return acting(persona, () -> jobs.start(StepwiseJob.KIND, plan));
    }

    private static <T> T acting(Persona persona, java.util.function.Supplier<T> work) {
        return ActingContext.callAs(new ActingPost(persona.subject(), persona.postId()), work);
    }

    private static void awaitStatus(UUID job, String status) throws Exception {
        String now = "";
        for (int i = 0; i < 400 && !now.equals(status); i++) {
            Thread.sleep(50);
            now = text("select status from biz.job where id = '" + job + "'");
        }
        assertEquals(status, now);
    }

    private static List<Integer> everyStep() {
        return IntStream.rangeClosed(1, StepwiseJob.STEPS).boxed().toList();
    }

    private static List<Integer> steps(UUID job) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select step from public.test_step where job_id = '" + job + "' order by step")) {
            List<Integer> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(rows.getInt(1));
            }
            return steps;
        }
    }

    private static void revoke(String when) throws SQLException {
        sql("update auth.post set revoked_at = " + when + " where id = '" + Persona.CAMPUS_CASHIER.postId() + "'");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestDatabase.asMigrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
