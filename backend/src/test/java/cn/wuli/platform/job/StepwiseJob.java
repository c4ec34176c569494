package cn.wuli.platform.job;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A job of ten steps, each of which leaves one row; the test can hold it at a step, or make it fail. */
@Singleton
class StepwiseJob implements JobHandler {
    static final String KIND = "test.stepwise";
    static final int STEPS = 10;

    /** What to do: stop before a step until released, refuse, or stumble some times. */
    record Plan(int holdBefore, boolean cancellable, boolean refuse, int stumble) {}

    /** The last step done. */
    record Mark(int step) {}

    volatile CountDownLatch reached = new CountDownLatch(1);
    volatile CountDownLatch released = new CountDownLatch(1);
    final AtomicInteger runs = new AtomicInteger();
    final AtomicInteger superseded = new AtomicInteger();

    private final EntityManager entities;

    StepwiseJob(EntityManager entities) {
        this.entities = entities;
    }

    EntityManager entities() {
        return entities;
    }

    void prepare() {
        reached = new CountDownLatch(1);
        released = new CountDownLatch(1);
        runs.set(0);
        superseded.set(0);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        int round = runs.incrementAndGet();
        Plan plan = run.parameters(Plan.class);
        if (plan.refuse()) {
            throw new DomainProblem(CommonProblem.VALIDATION).onField("month", "月份还没有结束");
        }
        if (round <= plan.stumble()) {
            throw new IllegalStateException("the connection is gone");
        }
        int from = run.resumeFrom(Mark.class).map(Mark::step).orElse(0);
        for (int step = from + 1; step <= STEPS; step++) {
            if (step == plan.holdBefore() && round == 1) {
                hold();
            }
            if (plan.cancellable() && run.cancelled()) {
                return;
            }
            leave(run, step);
            run.progress(step, STEPS);
        }
        run.message("完成 " + STEPS + " 步");
    }

    private void hold() {
        reached.countDown();
        try {
            if (!released.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void leave(JobRun run, int step) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery("insert into public.test_step (job_id, step) values (:job, :step)")
                        .setParameter("job", run.jobId())
                        .setParameter("step", step)
                        .executeUpdate();
                run.checkpoint(new Mark(step));
            });
        } catch (JobSuperseded late) {
            superseded.incrementAndGet();
            throw late;
        }
    }
}
