package cn.wuli.assistance.helper;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FamilyHelpers implements PanacheRepositoryBase<FamilyPairing, UUID> {
    /** @throws DomainProblem {@code not-found}, also for a family that somebody else helps */
    FamilyPairing get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    FamilyPairing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Optional<FamilyPairing> current(UUID fileId) {
        return find("fileId = ?1 and endedOn is null", fileId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
