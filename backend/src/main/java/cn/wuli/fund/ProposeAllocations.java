package cn.wuli.fund;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws up the split of a fund among unions below, or the return of unused money, for another person to approve. */
@ApplicationScoped
public class ProposeAllocations {
    /** @param useBy until when the money is to be used; null when it stays */
    public record Order(
            UUID fundId,
            String title,
            String basisDocument,
            @Nullable LocalDate useBy,
            List<Share> shares) {}

    /** How much one union gets. */
    public record Share(UUID toUnitId, Money amount) {}

    /**
     * A union that money of the fund may go to.
     *
     * @param basis the rule that allows or forbids it
     */
    public record Target(
            Allocation.Kind kind, UUID unitId, String unitName, String unitKind, boolean allowed, String basis) {}

    private final FundRegister funds;
    private final Allocations allocations;
    private final Sql sql;
    private final CurrentActor actor;
    private final AuditLog audit;

    ProposeAllocations(FundRegister funds, Allocations allocations, Sql sql, CurrentActor actor, AuditLog audit) {
        this.funds = funds;
        this.allocations = allocations;
        this.sql = sql;
        this.actor = actor;
        this.audit = audit;
    }

    @Transactional
    public List<UUID> allocate(Order order) {
        return propose(order, Allocation.Kind.DOWN);
    }

    @Transactional
    public List<UUID> giveBack(Order order) {
        return propose(order, Allocation.Kind.RETURN);
    }

    @Transactional
    public List<Target> targets(UUID fundId) {
        funds.get(fundId);
        return sql.list(
                row -> new Target(
                        Allocation.Kind.valueOf(row.text("kind")),
                        row.id("unit_id"),
                        row.text("unit_name"),
                        row.text("unit_kind"),
                        row.flag("allowed"),
                        row.text("basis")),
                "select * from biz.allocation_targets(?) order by kind, unit_name",
                fundId);
    }

    private List<UUID> propose(Order order, Allocation.Kind kind) {
        Map<UUID, Target> targets = targets(order.fundId()).stream()
                .filter(target -> target.kind() == kind)
                .collect(Collectors.toMap(Target::unitId, Function.identity()));
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < order.shares().size(); i++) {
            Share share = order.shares().get(i);
            Target target = targets.get(share.toUnitId());
            if (target == null) {
                throw new DomainProblem(CommonProblem.VALIDATION)
                        .onField("shares[" + i + "].toUnitId", "该单位不在拨付范围内，请从列表中选择。");
            }
            if (!target.allowed()) {
                throw new DomainProblem(FundProblem.TARGET)
                        .with("basis", target.basis())
                        .onField("shares[" + i + "].toUnitId", target.basis());
            }
            Allocation allocation =
                    new Allocation(order, target, share.amount(), actor.get().personId());
            allocations.persist(allocation);
            audit.record(
                    "allocation.propose",
                    "allocation",
                    allocation.id(),
                    AuditChanges.of("amount", null, share.amount()));
            ids.add(allocation.id());
        }
        return ids;
    }
}
