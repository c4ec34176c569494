package cn.wuli.fund;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.audit.AuditChanges;
import cn.wuli.platform.audit.AuditLog;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an allocation on. What touches the books or the other union is done by a function of the database. */
@ApplicationScoped
public class HandleAllocation {
    private final Allocations allocations;
    private final Sql sql;
    private final CurrentActor actor;
    private final AuditLog audit;

    HandleAllocation(Allocations allocations, Sql sql, CurrentActor actor, AuditLog audit) {
        this.allocations = allocations;
        this.sql = sql;
        this.actor = actor;
        this.audit = audit;
    }

    @Transactional
    public void approve(UUID id, @Nullable String ifMatch) {
        find(id, ifMatch, AllocationAction.APPROVE).approve(actor.get().personId());
    }

    @Transactional
    public void cancel(UUID id, @Nullable String ifMatch) {
        find(id, ifMatch, AllocationAction.CANCEL).cancel();
    }

    @Transactional
    public void issue(UUID id, @Nullable String ifMatch) {
        find(id, ifMatch, AllocationAction.ISSUE);
        sql.perform(FundProblem::of, "select biz.issue_allocation(?)", id);
    }

    @Transactional
    public void revoke(UUID id, String reason, @Nullable String ifMatch) {
        find(id, ifMatch, AllocationAction.REVOKE);
        sql.perform(FundProblem::of, "select biz.revoke_allocation(?, ?)", id, reason);
    }

    @Transactional
    public void settle(UUID id, @Nullable String ifMatch) {
        find(id, ifMatch, AllocationAction.SETTLE).settle();
    }

    @Transactional
    public void close(UUID id, @Nullable String ifMatch) {
        Allocation allocation = find(id, ifMatch, AllocationAction.CLOSE);
        allocation.close(sql.first(
                        row -> row.money("held"),
                        "select n.available + n.reserved + n.in_transit held from biz.fund_node n"
                                + " join biz.fund f on f.tenant_id = n.tenant_id and f.origin_id = n.origin_id"
                                + " where f.id = ? and n.unit_id = ?",
                        allocation.fundId(),
                        allocation.toUnitId())
                .orElse(Money.ZERO));
    }

    /** The taker's act. @return the fund of the acting union that the money went into */
    @Transactional
    public UUID acknowledge(UUID id) {
        UUID fund = sql.call(UUID.class, FundProblem::of, "select biz.acknowledge_allocation(?)", id);
        audit.record("allocation.acknowledge", "incoming-allocation", id, AuditChanges.of("fund", null, fund));
        return fund;
    }

    private Allocation find(UUID id, @Nullable String ifMatch, AllocationAction action) {
        Allocation allocation = allocations.get(id);
        Versions.check(ifMatch, allocation.version());
        AllocationStatus next = AllocationAction.FLOW.next(allocation.status(), action);
        audit.record(
                "allocation." + action.name().toLowerCase(java.util.Locale.ROOT),
                "allocation",
                id,
                AuditChanges.of("status", allocation.status(), next));
        return allocation;
    }
}
