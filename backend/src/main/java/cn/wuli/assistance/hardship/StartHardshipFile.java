package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins the file of a family: a member for his own, a branch or union officer for a member of his. */
@ApplicationScoped
public class StartHardshipFile {
    private final HardshipFiles files;
    private final EntityManager entities;
    private final AuditLog audit;
    private final CurrentActor currentActor;

    StartHardshipFile(HardshipFiles files, EntityManager entities, AuditLog audit, CurrentActor currentActor) {
        this.files = files;
        this.entities = entities;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** @param personId for whom; null: for oneself */
    @Transactional
    public UUID start(@Nullable UUID personId) {
        Actor actor = currentActor.get();
        UUID applicant = personId == null ? actor.personId() : personId;
        List<?> found = entities.createNativeQuery("select name, unit_id from sec.applicant(:person)", Object[].class)
                .setParameter("person", applicant)
                .getResultList();
        if (found.isEmpty()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND).onField("personId", "本单位找不到这位会员。");
        }
        Object[] row = (Object[]) found.getFirst();
        HardshipFile file = new HardshipFile(applicant, (String) row[0], (UUID) row[1], actor, Instant.now());
        files.persistAndFlush(file);
        audit.record("hardship.start", HardshipTasks.OBJECT, file.id(), AuditChanges.none());
        return file.id();
    }
}
