package cn.wuli.assistance.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HardshipSteps implements PanacheRepositoryBase<HardshipStep, UUID> {
    List<HardshipStep> of(UUID fileId) {
        return list("fileId = ?1 order by id", fileId);
    }

    boolean decidedBefore(UUID fileId, int round, UUID personId) {
        return count("fileId = ?1 and round = ?2 and actorPersonId = ?3 and deciding", fileId, round, personId) > 0;
    }

    boolean overridden(UUID fileId, int round) {
        return count("fileId = ?1 and round = ?2 and action = ?3", fileId, round, HardshipAction.OVERRIDE) > 0;
    }

    boolean overriddenBy(UUID fileId, int round, UUID personId) {
        return count(
                        "fileId = ?1 and round = ?2 and action = ?3 and actorPersonId = ?4",
                        fileId,
                        round,
                        HardshipAction.OVERRIDE,
                        personId)
                > 0;
    }

    List<UUID> relatives(UUID fileId) {
        return getEntityManager()
                .createQuery(
                        "select distinct m.relativePersonId from FamilyMember m"
                                + " where m.fileId = :file and m.relativePersonId is not null",
                        UUID.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    boolean isRelative(UUID fileId, UUID personId) {
        return getEntityManager()
                        .createQuery(
                                "select count(m.id) from FamilyMember m"
                                        + " where m.fileId = :file and m.relativePersonId = :person",
                                Long.class)
                        .setParameter("file", fileId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
