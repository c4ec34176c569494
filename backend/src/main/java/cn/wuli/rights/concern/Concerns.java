package cn.wuli.rights.concern;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {
    static final String OBJECT = "concern";
    /** In place of a name that was not given towards the branch. */
    static final String NAMELESS = "不具名会员";

    Concern get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Concern lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<ConcernStep> steps(UUID concernId) {
        return getEntityManager()
                .createQuery(
                        "select s from ConcernStep s where s.concernId = :concern order by s.id", ConcernStep.class)
                .setParameter("concern", concernId)
                .getResultList();
    }

    /** Whose clock has run out; the first few hundred, oldest first. */
    List<UUID> overdue(LocalDate today, ConcernStatus... states) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Concern c where c.status in (:states) and c.dueOn < :today order by c.id",
                        UUID.class)
                .setParameter("states", List.of(states))
                .setParameter("today", today)
                .setMaxResults(500)
                .getResultList();
    }

    /** @throws DomainProblem {@code not-found}, for a branch always */
    ConcernSender sender(UUID concernId) {
        ConcernSender sender = getEntityManager().find(ConcernSender.class, concernId);
        if (sender == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return sender;
    }
}
