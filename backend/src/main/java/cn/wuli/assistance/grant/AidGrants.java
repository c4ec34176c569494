package cn.wuli.assistance.grant;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class AidGrants implements PanacheRepositoryBase<AidGrant, UUID> {
    AidGrant get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    AidGrant lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
