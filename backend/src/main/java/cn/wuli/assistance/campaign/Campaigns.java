package cn.wuli.assistance.campaign;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union has */
    Campaign get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Campaign lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
