package cn.wuli.fund;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money of one source at one union, with its own books. Fed by its opening receipt, or by an allocation from above. */
@Entity
@Table(schema = "biz", name = "fund")
class Fund {
    @Id
    private UUID id;

    private String name;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "origin_id")
    private UUID originId;

    @Column(name = "opening_fen")
    private long openingFen;

    @Column(name = "basis_document")
    private String basisDocument;

    @Enumerated(EnumType.STRING)
    private FundStatus status = FundAction.FLOW.initial();

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "opened_by")
    private @Nullable UUID openedBy;

    @Version
    private int version;

    protected Fund() {
        // For Hibernate.
    }

    /** @param basisDocument the document that brings the money, with its number */
    Fund(String name, String sourceCode, Money opening, String basisDocument, UUID proposedBy) {
        this.id = Ids.next();
        this.originId = id;
        this.name = name;
        this.sourceCode = sourceCode;
        this.openingFen = opening.fen();
        this.basisDocument = basisDocument;
        this.proposedBy = proposedBy;
    }

    /** @throws DomainProblem when the approver is who proposed it */
    void approve(UUID approver) {
        FundStatus next = FundAction.FLOW.next(status, FundAction.APPROVE);
        if (approver.equals(proposedBy)) {
            throw new DomainProblem(FundProblem.SAME_PERSON);
        }
        status = next;
        openedBy = approver;
    }

    UUID id() {
        return id;
    }

    String sourceCode() {
        return sourceCode;
    }

    int version() {
        return version;
    }
}
