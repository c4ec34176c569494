package cn.wuli.assistance.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HardshipVersions implements PanacheRepositoryBase<HardshipVersion, UUID> {
    Optional<HardshipVersion> latest(UUID fileId) {
        return find("fileId = ?1 order by round desc", fileId).firstResultOptional();
    }

    /** The latest of each file. */
    List<HardshipVersion> latest(Collection<UUID> fileIds) {
        return getEntityManager()
                .createQuery(
                        "select v from HardshipVersion v where v.fileId in :files and v.round ="
                                + " (select max(w.round) from HardshipVersion w where w.fileId = v.fileId)",
                        HardshipVersion.class)
                .setParameter("files", fileIds)
                .getResultList();
    }
}
