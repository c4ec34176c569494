package cn.wuli.fund;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money on its way from a fund to another union: down the tree, or unused money back up. The giver's side. */
@Entity
@Table(schema = "biz", name = "allocation")
class Allocation {
    /** Which way it goes. */
    enum Kind {
        DOWN,
        RETURN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "fund_id")
    private UUID fundId;

    @Column(name = "to_unit_id")
    private UUID toUnitId;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "amount_fen")
    private long amountFen;

    private String title;

    @Column(name = "basis_document")
    private String basisDocument;

    @Column(name = "use_by")
    private @Nullable LocalDate useBy;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status = AllocationAction.FLOW.initial();

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Version
    private int version;

    protected Allocation() {
        // For Hibernate.
    }

    Allocation(ProposeAllocations.Order order, ProposeAllocations.Target target, Money amount, UUID proposedBy) {
        this.id = Ids.next();
        this.kind = target.kind();
        this.fundId = order.fundId();
        this.toUnitId = target.unitId();
        this.toName = target.unitName();
        this.amountFen = amount.fen();
        this.title = order.title();
        this.basisDocument = order.basisDocument();
        this.useBy = order.useBy();
        this.proposedBy = proposedBy;
    }

    /** @throws DomainProblem when the approver is who proposed it */
    void approve(UUID approver) {
        AllocationStatus next = AllocationAction.FLOW.next(status, AllocationAction.APPROVE);
        if (approver.equals(proposedBy)) {
            throw new DomainProblem(FundProblem.SAME_PERSON);
        }
        status = next;
        approvedBy = approver;
    }

    void cancel() {
        status = AllocationAction.FLOW.next(status, AllocationAction.CANCEL);
    }

    /** Only what went down is settled: what came back is in the taker's books for good. */
    void settle() {
        if (kind == Kind.RETURN) {
            throw new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        status = AllocationAction.FLOW.next(status, AllocationAction.SETTLE);
    }

    /** @throws DomainProblem while the taker still holds money of it */
    void close(Money heldBelow) {
        AllocationStatus next = AllocationAction.FLOW.next(status, AllocationAction.CLOSE);
        if (heldBelow.isPositive()) {
            throw new DomainProblem(FundProblem.STILL_IN_USE).with("amount", heldBelow.toString());
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID fundId() {
        return fundId;
    }

    UUID toUnitId() {
        return toUnitId;
    }

    AllocationStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
