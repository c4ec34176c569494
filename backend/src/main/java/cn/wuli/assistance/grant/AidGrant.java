package cn.wuli.assistance.grant;

import cn.wuli.assistance.hardship.FiledFamily;
import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money for one family on file. The amount never changes: another amount is another grant and goes the whole route. */
@Entity
@Table(schema = "biz", name = "aid_grant")
class AidGrant {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    private GrantPurpose purpose;

    @Column(name = "amount_fen")
    private long amountFen;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private GrantStatus status = GrantStatus.FLOW.initial();

    @Column(name = "fund_id")
    private @Nullable UUID fundId;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Column(name = "proposed_by_person_id")
    private UUID proposedByPersonId;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private @Nullable String reason;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    private @Nullable String basis;

    /** Written by the steps themselves; the route reads them before it adds to them. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "grant_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<GrantStep> steps = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AidGrant() {}

    AidGrant(FiledFamily family, ProposeGrant.NewGrant proposed, Actor actor, Instant now) {
        id = Ids.next();
        fileId = family.fileId();
        unitId = family.unitId();
        personId = family.personId();
        applicantName = family.applicantName();
        purpose = proposed.purpose();
        amountFen = proposed.amount().fen();
        explanation = proposed.explanation();
        proposedByPersonId = actor.personId();
        proposedByName = actor.personName();
        createdAt = now;
        changedAt = now;
    }

    /** @param basis who decided what, in words */
    void restsOn(UUID decidedCase, String basis) {
        caseId = decidedCase;
        this.basis = basis;
    }

    void move(GrantAction action, @Nullable String words, Instant now) {
        status = GrantStatus.FLOW.next(status, action);
        reason = words;
        changedAt = now;
    }

    void add(GrantStep step) {
        steps.add(step);
    }

    /** Its moves, the first one first. */
    List<GrantStep> steps() {
        return List.copyOf(steps);
    }

    int signatures() {
        return (int) steps.stream().filter(GrantStep::isSignature).count();
    }

    void reserved(UUID fund, UUID reservation) {
        fundId = fund;
        reservationId = reservation;
    }

    boolean wasProposedBy(Actor actor) {
        return proposedByPersonId.equals(actor.personId());
    }

    boolean isFor(Actor actor) {
        return personId.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    String applicantName() {
        return applicantName;
    }

    GrantPurpose purpose() {
        return purpose;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    String explanation() {
        return explanation;
    }

    GrantStatus status() {
        return status;
    }

    @Nullable
    UUID fundId() {
        return fundId;
    }

    @Nullable
    UUID reservationId() {
        return reservationId;
    }

    UUID proposedByPersonId() {
        return proposedByPersonId;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The application upward that a superior approved; null for a grant of the union's own. */
    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    String basis() {
        return basis;
    }

    int version() {
        return version;
    }
}
