package cn.wuli.assistance.hardship;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rulepack.RulePacks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EconomicChecks implements PanacheRepositoryBase<EconomicCheck, UUID> {
    static final String PACK = "economic-check";

    private final RulePacks rulePacks;

    EconomicChecks(RulePacks rulePacks) {
        this.rulePacks = rulePacks;
    }

    EconomicCheck get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    EconomicCheck lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** The latest first. */
    List<EconomicCheck> of(UUID fileId) {
        return list("fileId = ?1 order by id desc", fileId);
    }

    /** Why a file cannot be approved in this round; empty when the check, or the lack of one, does not stand in the way. */
    Optional<String> whyNotApprove(HardshipFile file) {
        Optional<EconomicCheck> check = find(
                        "fileId = ?1 and round = ?2 and status <> ?3", file.id(), file.round(), CheckStatus.CANCELLED)
                .firstResultOptional();
        if (check.isEmpty()) {
            return rulePacks.inForce(PACK, file.unitId()).integer("needed") > 0
                    ? Optional.of("本轮还没有经济状况核对结果，请先委托核对")
                    : Optional.empty();
        }
        if (check.get().status() == CheckStatus.REQUESTED) {
            return Optional.of("已委托经济状况核对，请登记结果或撤销委托后再评议");
        }
        return check.get().outcome() == CheckOutcome.MISMATCH
                ? Optional.of("经济状况核对结果与申报不符，请退回由家庭说明或更正")
                : Optional.empty();
    }
}
