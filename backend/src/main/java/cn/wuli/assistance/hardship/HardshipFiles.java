package cn.wuli.assistance.hardship;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class HardshipFiles implements PanacheRepositoryBase<HardshipFile, UUID> {
    /** @throws DomainProblem {@code not-found}, also for what another union or branch has */
    HardshipFile get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** Holds the row until the end of the transaction, so that two decisions cannot both pass their checks. */
    HardshipFile lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
