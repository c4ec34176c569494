package cn.wuli.rights.mediation;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MediationCases implements PanacheRepositoryBase<MediationCase, UUID> {
    static final String OBJECT = "mediation";

    private static final List<MediationStatus> PENDING = Arrays.stream(MediationStatus.values())
            .filter(MediationStatus::isPending)
            .toList();

    MediationCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    MediationCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<MediationStep> steps(UUID caseId) {
        return getEntityManager()
                .createQuery("select s from MediationStep s where s.caseId = :case order by s.id", MediationStep.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<MediationNote> notes(UUID caseId) {
        return getEntityManager()
                .createQuery("select n from MediationNote n where n.caseId = :case order by n.id", MediationNote.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Pending cases whose limitation ends by a day and whose parties were not told yet. */
    List<UUID> unwarned(LocalDate by) {
        return getEntityManager()
                .createQuery(
                        "select c.id from MediationCase c where not c.clock.limitationWarned and c.clock.limitationOn <= :by"
                                + " and c.status in (:pending) order by c.id",
                        UUID.class)
                .setParameter("by", by)
                .setParameter("pending", PENDING)
                .getResultList();
    }
}
