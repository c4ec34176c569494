package cn.wuli.rights.legalaid;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LegalAidCases implements PanacheRepositoryBase<LegalAidCase, UUID> {
    static final String OBJECT = "legal-aid";

    LegalAidCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    LegalAidCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<LegalAidStep> steps(UUID caseId) {
        return getEntityManager()
                .createQuery("select s from LegalAidStep s where s.caseId = :case order by s.id", LegalAidStep.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<LegalAidLog> log(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select l from LegalAidLog l where l.caseId = :case order by l.doneOn, l.id", LegalAidLog.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Whose clock has run out; the first few hundred, oldest first. */
    List<UUID> overdue(LocalDate today, LegalAidStatus... states) {
        return getEntityManager()
                .createQuery(
                        "select c.id from LegalAidCase c where c.status in (:states) and c.dueOn < :today order by c.id",
                        UUID.class)
                .setParameter("states", List.of(states))
                .setParameter("today", today)
                .setMaxResults(500)
                .getResultList();
    }
}
