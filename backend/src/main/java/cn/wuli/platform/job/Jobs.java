package cn.wuli.platform.job;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Starts and cancels long work of the acting post. */
@ApplicationScoped
public class Jobs {
    private final EntityManager entities;
    private final CurrentActor currentActor;
    private final ObjectMapper json;
    private final JobRunner runner;
    private final JobScheduler scheduler;
    private final TransactionSynchronizationRegistry transactions;

    Jobs(
            EntityManager entities,
            CurrentActor currentActor,
            ObjectMapper json,
            JobRunner runner,
            JobScheduler scheduler,
            TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.currentActor = currentActor;
        this.json = json;
        this.runner = runner;
        this.scheduler = scheduler;
        this.transactions = transactions;
    }

    /**
     * Starts a job in the transaction of the caller: a trigger hands it to the scheduler in the same transaction, so
     * that neither a job without its cause nor a cause without its job can remain.
     *
     * @param kind of a {@link JobHandler}
     * @param parameters anything that Jackson writes and reads; no personal data, it stays in the table
     */
    @Transactional
    public UUID start(String kind, Object parameters) {
        runner.demandHandler(kind);
        Actor actor = currentActor.get();
        Job job = new Job(kind, write(parameters), actor.personId(), actor.unitId(), actor.postId());
        entities.persist(job);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.lookNow();
                }
            }
        });
        return job.id();
    }

    /**
     * Asks a job of one's own to stop.
     *
     * @throws DomainProblem {@code not-found} for the job of somebody else, {@code illegal-transition} when it is over
     */
    @Transactional
    public void cancel(UUID id) {
        Job job = entities.createQuery("from Job j where j.id = :id and j.personId = :person", Job.class)
                .setParameter("id", id)
                .setParameter("person", currentActor.get().personId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
        job.cancel();
    }

    private String write(Object parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
