package cn.wuli.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {
    List<Task> openFor(String objectType, UUID objectId) {
        return list(
                "objectType = ?1 and objectId = ?2 and status = ?3 order by id", objectType, objectId, TaskStatus.OPEN);
    }
}
