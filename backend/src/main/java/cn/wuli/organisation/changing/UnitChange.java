package cn.wuli.organisation.changing;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One proposed change of the organisation. Nobody decides on what he proposed himself. */
@Entity
@Table(schema = "biz", name = "unit_change")
@SuppressWarnings("NullAway.Init")
class UnitChange {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "basis_document")
    private String basisDocument;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private ChangeDetails details;

    @Column(name = "superior_id")
    private @Nullable UUID superiorId;

    @Column(name = "proposed_by", updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String opinion;

    @Version
    private int version;

    protected UnitChange() {}

    UnitChange(UUID id, UUID proposedBy, Proposal proposal) {
        this.id = id;
        this.proposedBy = proposedBy;
        this.proposedAt = Instant.now();
        this.status = ChangeStatus.FLOW.initial();
        fill(proposal);
    }

    /** What the person who proposes writes down. */
    record Proposal(
            UUID unitId,
            ChangeKind kind,
            LocalDate effectiveOn,
            String basisDocument,
            String reason,
            ChangeDetails details) {}

    void edit(Proposal proposal) {
        move(ChangeAction.EDIT);
        fill(proposal);
    }

    void submit() {
        move(ChangeAction.SUBMIT);
        submittedAt = Instant.now();
        decidedBy = null;
        opinion = null;
    }

    /** The managing union decides; without one the own union does. */
    void sentTo(@Nullable UUID superior) {
        superiorId = superior;
    }

    void withdraw() {
        move(ChangeAction.WITHDRAW);
    }

    void discard() {
        move(ChangeAction.DISCARD);
    }

    /** @throws DomainProblem {@code own-case} for the person who proposed it */
    void decide(ChangeAction decision, UUID person, @Nullable String words) {
        if (person.equals(proposedBy)) {
            throw new DomainProblem(CommonProblem.OWN_CASE);
        }
        move(decision);
        decidedBy = person;
        decidedAt = Instant.now();
        opinion = words;
    }

    private void move(ChangeAction action) {
        status = ChangeStatus.FLOW.next(status, action);
    }

    private void fill(Proposal proposal) {
        unitId = proposal.unitId();
        kind = proposal.kind();
        effectiveOn = proposal.effectiveOn();
        basisDocument = proposal.basisDocument();
        reason = proposal.reason();
        details = proposal.details();
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    ChangeKind kind() {
        return kind;
    }

    ChangeStatus status() {
        return status;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String basisDocument() {
        return basisDocument;
    }

    String reason() {
        return reason;
    }

    ChangeDetails details() {
        return details;
    }

    @Nullable
    UUID superiorId() {
        return superiorId;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String opinion() {
        return opinion;
    }

    int version() {
        return version;
    }
}
