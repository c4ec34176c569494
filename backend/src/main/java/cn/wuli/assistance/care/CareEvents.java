package cn.wuli.assistance.care;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CareEvents implements PanacheRepositoryBase<CareEvent, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union or branch has */
    CareEvent get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<CareMoneyStep> moneySteps(UUID eventId) {
        return getEntityManager()
                .createQuery("select s from CareMoneyStep s where s.eventId = :id order by s.id", CareMoneyStep.class)
                .setParameter("id", eventId)
                .getResultList();
    }

    CareEvent lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
