package cn.wuli.inbox;

import cn.wuli.platform.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What other modules do with tasks, always in the transaction of their command. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Inbox {
    private final Tasks tasks;
    private final EntityManager entities;
    private final CurrentActor currentActor;

    Inbox(Tasks tasks, EntityManager entities, CurrentActor currentActor) {
        this.tasks = tasks;
        this.entities = entities;
        this.currentActor = currentActor;
    }

    /** One open task for each object and kind: the database refuses a second one. */
    public UUID open(TaskRequest request) {
        Task task = new Task(request, Instant.now());
        tasks.persist(task);
        return task.id();
    }

    /** Closes what waits for this object as done by the acting person. */
    public void close(String objectType, UUID objectId, String outcome) {
        closeAs(objectType, objectId, TaskStatus.DONE, outcome);
    }

    /** Takes away what waits for this object: there is nothing left to do. */
    public void cancel(String objectType, UUID objectId, String outcome) {
        closeAs(objectType, objectId, TaskStatus.CANCELLED, outcome);
    }

    /** Tells somebody without asking for anything. */
    public UUID copy(TaskRequest request) {
        TaskCopy copy = new TaskCopy(request, Instant.now());
        entities.persist(copy);
        return copy.id();
    }

    private void closeAs(String objectType, UUID objectId, TaskStatus how, String outcome) {
        // What the database refuses of the step itself is refused here, not at the end of the transaction.
        tasks.flush();
        tasks.closeAllOf(objectType, objectId, currentActor.get(), how, outcome);
    }
}
