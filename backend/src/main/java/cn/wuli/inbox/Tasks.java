package cn.wuli.inbox;

import cn.wuli.platform.access.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {
    /** One statement, since every step of every case does it; a task that is read already does not learn of it. */
    void closeAllOf(String objectType, UUID objectId, Actor by, TaskStatus how, String outcome) {
        getEntityManager()
                .createQuery("update versioned Task set status = :how, outcome = :outcome, closedAt = :now,"
                        + " closedByPersonId = :person, closedByName = :name"
                        + " where objectType = :type and objectId = :object and status = :open")
                .setParameter("how", how)
                .setParameter("outcome", outcome)
                .setParameter("now", Instant.now())
                .setParameter("person", by.personId())
                .setParameter("name", by.personName())
                .setParameter("type", objectType)
                .setParameter("object", objectId)
                .setParameter("open", TaskStatus.OPEN)
                .executeUpdate();
    }
}
