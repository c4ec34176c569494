package cn.wuli.assistance.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HardshipVersions implements PanacheRepositoryBase<HardshipVersion, UUID> {
    Optional<HardshipVersion> latest(UUID fileId) {
        return find("fileId = ?1 order by round desc", fileId).firstResultOptional();
    }

    List<HardshipVersion> of(UUID fileId) {
        return list("fileId = ?1 order by round", fileId);
    }
}
