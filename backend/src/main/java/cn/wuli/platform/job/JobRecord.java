package cn.wuli.platform.job;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of jobs in short transactions. Writes of a run that is no longer the newest are refused. */
@ApplicationScoped
class JobRecord {
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    JobRecord(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /** Null when there is nothing to do any more: finished, or cancelled while it waited. */
    @Nullable
    Job begin(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Job job = lock(id);
            if (job.status().isFinished()) {
                return null;
            }
            job.begin();
            return job;
        });
    }

    /** @throws JobSuperseded when another run has begun since */
    void change(Job run, Consumer<Job> verb) {
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = lock(run.id());
            if (job.attempt() != run.attempt() || job.status() != JobStatus.RUNNING) {
                throw new JobSuperseded();
            }
            verb.accept(job);
        });
    }

    void progress(Job run, long done, long total) {
        QuarkusTransaction.requiringNew()
                .run(() -> demandOne(entities.createQuery(
                                "update Job j set j.done = :done, j.total = :total where j.id = :id"
                                        + " and j.attempt = :attempt and j.status = cn.wuli.platform.job.JobStatus.RUNNING")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("id", run.id())
                        .setParameter("attempt", run.attempt())
                        .executeUpdate()));
    }

    /** Joins the transaction at hand, if there is one. */
    void checkpoint(Job run, String state) {
        QuarkusTransaction.joiningExisting()
                .run(() -> demandOne(entities.createNativeQuery("update biz.job set checkpoint = cast(:state as jsonb)"
                                + " where id = :id and attempt = :attempt and status = 'RUNNING'")
                        .setParameter("state", state)
                        .setParameter("id", run.id())
                        .setParameter("attempt", run.attempt())
                        .executeUpdate()));
    }

    boolean isCancelRequested(Job run) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Job job = entities.find(Job.class, run.id());
            if (job == null || job.attempt() != run.attempt()) {
                throw new JobSuperseded();
            }
            return job.isCancelRequested();
        });
    }

    boolean isInTransaction() {
        return QuarkusTransaction.isActive();
    }

    void afterCompletion(Synchronization synchronization) {
        transactions.registerInterposedSynchronization(synchronization);
    }

    private Job lock(UUID id) {
        Job job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return job;
    }

    private static void demandOne(int updated) {
        if (updated != 1) {
            throw new JobSuperseded();
        }
    }
}
