package cn.wuli.rights.legalaid;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rights.adviser.Adviser;
import cn.wuli.rights.concern.Satisfaction;
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
import org.jspecify.annotations.Nullable;

/** A member who asks for a lawyer. What he says and what came of it are ciphertexts. */
@Entity
@Table(schema = "biz", name = "legal_aid_case")
class LegalAidCase {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private LegalAidKind kind;

    @Enumerated(EnumType.STRING)
    private LegalAidPrivacy privacy;

    @Enumerated(EnumType.STRING)
    private LegalAidStatus status = LegalAidStatus.FLOW.initial();

    private byte[] content;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_basis")
    private @Nullable String dueBasis;

    private boolean escalated;

    @Column(name = "adviser_id")
    private @Nullable UUID adviserId;

    @Column(name = "adviser_name")
    private @Nullable String adviserName;

    @Column(name = "adviser_firm")
    private @Nullable String adviserFirm;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalAidOutcome outcome;

    private byte @Nullable [] result;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidCase() {}

    LegalAidCase(Actor member, ApplyForLegalAid.NewCase applied, LegalAidVault vault) {
        id = Ids.next();
        unitId = member.unitId();
        personId = member.personId();
        personName = member.personName();
        kind = applied.kind();
        privacy = applied.privacy();
        content = vault.sealRequest(id, applied.request());
        appliedOn = Calendars.today();
        changedAt = Instant.now();
    }

    void move(LegalAidAction action) {
        status = LegalAidStatus.FLOW.next(status, action);
        changedAt = Instant.now();
    }

    /** @param due null when nothing is waited for any more */
    void waitFor(LegalAidClock.@Nullable Deadline due) {
        dueOn = due == null ? null : due.on();
        dueBasis = due == null ? null : due.basis();
    }

    void assign(Adviser adviser) {
        adviserId = adviser.id();
        adviserName = adviser.name();
        adviserFirm = adviser.firm();
    }

    void close(LegalAidOutcome how, byte[] sealedResult) {
        outcome = how;
        result = sealedResult;
        closedOn = Calendars.today();
    }

    void rate(Satisfaction verdict) {
        satisfaction = verdict;
    }

    void explain(@Nullable String words) {
        reason = words;
    }

    void escalate() {
        escalated = true;
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    /** Waits for the chair: he is the only one who reads it, or a deadline has passed. */
    boolean isOfChair() {
        return escalated || privacy == LegalAidPrivacy.CHAIR;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    LegalAidKind kind() {
        return kind;
    }

    LegalAidPrivacy privacy() {
        return privacy;
    }

    LegalAidStatus status() {
        return status;
    }

    byte[] content() {
        return content;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String dueBasis() {
        return dueBasis;
    }

    boolean isEscalated() {
        return escalated;
    }

    @Nullable
    UUID adviserId() {
        return adviserId;
    }

    @Nullable
    String adviserName() {
        return adviserName;
    }

    @Nullable
    String adviserFirm() {
        return adviserFirm;
    }

    @Nullable
    LegalAidOutcome outcome() {
        return outcome;
    }

    byte @Nullable [] result() {
        return result;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    Satisfaction satisfaction() {
        return satisfaction;
    }

    @Nullable
    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
