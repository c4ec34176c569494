package cn.wuli.assistance.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {
    List<Visit> of(UUID fileId) {
        return list("fileId = ?1 order by id", fileId);
    }

    boolean hasOne(UUID fileId, int round) {
        return count("fileId = ?1 and round = ?2", fileId, round) > 0;
    }
}
