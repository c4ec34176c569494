package cn.wuli.assistance.mutual.society;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** There is one for each union at most. */
@ApplicationScoped
class Societies implements PanacheRepositoryBase<Society, UUID> {
    Optional<Society> own() {
        return findAll().firstResultOptional();
    }

    /** @throws DomainProblem {@code not-allowed-now} as long as none is founded */
    Society founded() {
        return own().orElseThrow(
                        () -> new DomainProblem(AssistanceProblem.NOT_ALLOWED_NOW).with("reason", "本单位还没有登记互助会"));
    }

    Society lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
